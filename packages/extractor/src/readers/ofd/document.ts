import { InputError } from "@yusuan/schema";
import { element, elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { folderOf } from "./locations.js";
import { missingPart, type OfdPackage } from "./package.js";
import { NO_RESOURCES, type Resources, readResources } from "./resources.js";
import { type Area, areaOf } from "./values.js";

/** Millimetres: a page whose size is not told is A4. */
const A4: Area = { x: 0, y: 0, width: 210, height: 297 };

/** A page of the list of pages. */
export type PageRef = {
  readonly id: string;
  readonly location: string;
  /** Undefined where the package has no such file. */
  readonly entry: string | undefined;
};

/** One document of the file: what its pages share. */
export type OfdDocument = {
  readonly entry: string;
  readonly root: XmlElement;
  readonly pages: readonly PageRef[];
  readonly area: Area;
  readonly resources: Resources;
  /** Entries of page templates by their IDs, and where they are painted by default. */
  readonly templates: ReadonlyMap<string, { readonly entry: string; readonly zOrder: string }>;
};

/** The bodies of OFD.xml (GB/T 33190, 7.4), one for each document in the file. */
export async function bodiesOf(ofd: OfdPackage): Promise<readonly XmlElement[]> {
  const entry = ofd.find("OFD.xml", []);
  if (entry === undefined) throw missingPart("OFD.xml");
  return elements(await ofd.part(entry), "DocBody");
}

/**
 * Read what stands in Document.xml (GB/T 33190, 7.5).
 * @throws InputError where it is missing or damaged.
 */
export async function openDocument(
  ofd: OfdPackage,
  body: XmlElement,
  failed: (entry: string, error: unknown) => void,
): Promise<OfdDocument> {
  const location = await rootLocation(ofd, body);
  const entry = ofd.find(location, [""]);
  if (entry === undefined) throw missingPart(location ?? "DocRoot");
  const root = await ofd.part(entry);
  const folders = [folderOf(entry)];
  const common = element(root, "CommonData");
  const resourceEntries: string[] = [];
  const templates = new Map<string, { readonly entry: string; readonly zOrder: string }>();
  for (const item of common ? elements(common) : []) {
    if (item.name === "PublicRes" || item.name === "DocumentRes") {
      const found = ofd.find(textOf(item), folders);
      if (found === undefined) failed(textOf(item), missingPart(textOf(item)));
      else resourceEntries.push(found);
    } else if (item.name === "TemplatePage") {
      const found = ofd.find(item.attributes.BaseLoc, folders);
      const id = item.attributes.ID?.trim() ?? "";
      if (found !== undefined) templates.set(id, { entry: found, zOrder: item.attributes.ZOrder ?? "" });
    }
  }
  const pages = element(root, "Pages");
  return {
    entry,
    root,
    pages: (pages ? elements(pages, "Page") : []).map(({ attributes: { ID = "", BaseLoc = "" } }) => ({
      id: ID.trim(),
      location: BaseLoc,
      entry: ofd.find(BaseLoc, folders),
    })),
    area: pageArea(element(common, "PageArea")) ?? A4,
    resources: await readResources(ofd, NO_RESOURCES, resourceEntries, failed),
    templates,
  };
}

/** The physical box of a page area, where it has a size. */
export function pageArea(area: XmlElement | undefined): Area | undefined {
  const physical = element(area, "PhysicalBox");
  const box = areaOf(physical && textOf(physical));
  return box && box.width > 0 && box.height > 0 ? box : undefined;
}

/** The document itself, or that of the version that is current (GB/T 33190, 7.11). */
async function rootLocation(ofd: OfdPackage, body: XmlElement): Promise<string | undefined> {
  const own = element(body, "DocRoot");
  const versions = element(body, "Versions");
  const current = (versions ? elements(versions, "Version") : []).find(
    ({ attributes }) => attributes.Current?.trim().toLowerCase() === "true",
  );
  const entry = ofd.find(current?.attributes.BaseLoc, [""]);
  if (entry !== undefined) {
    const root = element(await ofd.part(entry), "DocRoot");
    const found = root && ofd.find(textOf(root), [folderOf(entry)]);
    if (found !== undefined) return `/${found}`;
  }
  return own && textOf(own);
}

/** @throws InputError where the package is encrypted as GM/T 0099 has it: its parts are no XML then. */
export function refuseEncrypted(ofd: OfdPackage): void {
  if (ofd.find("Encryptions.xml", [""]) === undefined) return;
  throw new InputError("encrypted", {
    en: "The OFD is encrypted. Save it without encryption.",
    zh: "OFD 文件已加密。请另存为不加密的文件。",
  });
}
