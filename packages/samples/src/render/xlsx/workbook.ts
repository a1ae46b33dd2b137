import type { Block, SampleDocument } from "../../layout/document.js";
import { packed } from "../packed.js";
import { escapeXml } from "./escape-xml.js";
import { STYLES } from "./number-style.js";
import { nameOf, type Sheet, tableSheet, textSheet } from "./sheet.js";
import { MAIN, sharedStrings } from "./strings.js";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The document as a workbook: a sheet of text, then a sheet for each table. Amounts are stored as numbers with the format
 * that prints them, everything else as shared strings.
 */
export async function renderXlsx(document: SampleDocument): Promise<Uint8Array> {
  const sheets = sheetsOf(document);
  const strings = sharedStrings();
  const bodies = sheets.map((sheet) => sheetMarkup(sheet, strings.indexOf));
  const numbers = sheets.map((_, i) => i + 1);
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook", "sheet.main")}${numbers.map((n) => part(`worksheets/sheet${n}`, "worksheet")).join("")}${part("styles", "styles")}${part("sharedStrings", "sharedStrings")}</Types>`;
  const book = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`;
  const last = sheets.length;
  return packed([
    { name: "[Content_Types].xml", content: HEAD + types },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    { name: "xl/workbook.xml", content: HEAD + book },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => relation(n, "worksheet", `worksheets/sheet${n}.xml`)).join("")}${relation(last + 1, "styles", "styles.xml")}${relation(last + 2, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    },
    ...bodies.map((content, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: HEAD + content })),
    { name: "xl/styles.xml", content: `${HEAD}<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>` },
    { name: "xl/sharedStrings.xml", content: HEAD + strings.markup() },
  ]);
}

/** Blocks before the first table of a section that has several go with it, those after a table with the next. */
function sheetsOf({ title, cover, sections }: SampleDocument): readonly Sheet[] {
  const text = [title, ...cover];
  const sheets: Sheet[] = [];
  for (const { heading, blocks } of sections) {
    const first = blocks.findIndex(({ kind }) => kind === "table");
    if (first < 0) {
      text.push(...(heading === undefined ? [] : [heading]), ...textsOf(blocks));
      continue;
    }
    let above: readonly Block[] = heading === undefined ? [] : [{ kind: "heading", level: 1, text: heading }];
    let waiting: Block[] = [];
    blocks.forEach((block, i) => {
      if (block.kind !== "table") {
        waiting.push(block);
        return;
      }
      const later = blocks.slice(i + 1).some(({ kind }) => kind === "table");
      const below = later ? [] : blocks.slice(i + 1);
      sheets.push(tableSheet(`表${sheets.length + 1}`, [...above, ...waiting], block.table, below));
      above = [];
      waiting = [];
    });
  }
  return [textSheet("说明", text), ...sheets];
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "page" || block.kind === "table" ? [] : [block.text]));
}

function sheetMarkup({ cells, merges }: Sheet, indexOf: (text: string) => number): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, text, style, number } of cells) {
    const name = nameOf(row, column);
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    if (text === "") own.push(`<c r="${name}" s="${style}"/>`);
    else if (number !== undefined) own.push(`<c r="${name}" s="${style}"><v>${number}</v></c>`);
    else own.push(`<c r="${name}" s="${style}" t="s"><v>${indexOf(text)}</v></c>`);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => `<row r="${row + 1}">${own.join("")}</row>`)
    .join("");
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const merging = merges.length > 0 ? `<mergeCells count="${merges.length}">${merged}</mergeCells>` : "";
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${merging}</worksheet>`;
}
