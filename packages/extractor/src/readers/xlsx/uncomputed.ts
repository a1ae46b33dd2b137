import type { Zip } from "../../archive/zip.js";
import { element, elements } from "../../xml/find.js";
import { parseXml } from "../../xml/parse-xml.js";

/** A cell with a formula and no value; SheetJS gives such a cell the value 0. */
const WITHOUT_VALUE =
  /<c\b[^<>]*\sr="([A-Z]{1,3}\d{1,7})"[^<>]*>\s*<f\b[^<>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/gu;

/** Names of such cells in the XML of a sheet. */
export function uncomputedIn(sheet: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  const content = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  if (content.includes("<f")) {
    for (const [, name = ""] of content.toString("utf8").matchAll(WITHOUT_VALUE)) found.add(name);
  }
  return found;
}

/** The parts of the sheets by the names of the sheets (ECMA-376-1, 18.2.19 and 9.3). */
export async function sheetParts(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const [book, relationships] = await Promise.all(
    ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"].map((name) => zip.read(name)),
  );
  if (!book || !relationships) return new Map();
  const targets = new Map(
    elements(parseXml(relationships, "xl/_rels/workbook.xml.rels"), "Relationship").map(
      ({ attributes: { Id = "", Target = "" } }) =>
        [Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`] as const,
    ),
  );
  const sheets = element(parseXml(book, "xl/workbook.xml"), "sheets");
  return new Map(
    (sheets ? elements(sheets, "sheet") : []).map(
      ({ attributes: { name = "", id = "" } }) => [name, targets.get(id) ?? ""] as const,
    ),
  );
}
