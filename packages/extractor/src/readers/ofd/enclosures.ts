import type { Problem } from "@yusuan/schema";
import { descendants, element, elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import type { OfdDocument } from "./document.js";
import { folderOf } from "./locations.js";
import type { OfdPackage } from "./package.js";
import { attached, partFailed, signed, unlistedPages } from "./problems.js";

/** Signatures or attachments that are listed; more are not looked at. */
const MOST = 200;

/** What a document carries beside its pages: signatures and seals, attachments, pages that it does not list. */
export async function enclosures(
  ofd: OfdPackage,
  body: XmlElement,
  document: OfdDocument,
  firstPage: number,
): Promise<readonly Problem[]> {
  const pageOf = new Map(document.pages.map(({ id }, index) => [id, firstPage + index]));
  return [
    ...(await signatures(ofd, body, pageOf)),
    ...(await attachments(ofd, document)),
    ...unlisted(ofd, document),
  ];
}

async function signatures(
  ofd: OfdPackage,
  body: XmlElement,
  pageOf: ReadonlyMap<string, number>,
): Promise<readonly Problem[]> {
  const list = await listOf(ofd, element(body, "Signatures"), [""]);
  if ("problems" in list) return list.problems;
  const problems: Problem[] = [];
  for (const { attributes } of elements(list.root, "Signature").slice(0, MOST)) {
    const entry = ofd.find(attributes.BaseLoc, [folderOf(list.entry)]);
    try {
      const root = entry === undefined ? undefined : await ofd.part(entry);
      const info = element(root, "SignedInfo");
      const { ProviderName = "", Company = "" } = element(info, "Provider")?.attributes ?? {};
      const time = element(info, "SignatureDateTime");
      const pages = (info ? elements(info, "StampAnnot") : []).flatMap(({ attributes: { PageRef = "" } }) => {
        const page = pageOf.get(PageRef.trim());
        return page === undefined ? [] : [page];
      });
      problems.push(
        signed({
          name: attributes.Type ?? entry ?? attributes.ID ?? "",
          provider: [ProviderName, Company].filter((part) => part !== "").join(" "),
          time: time ? textOf(time) : "",
          pages: [...new Set(pages)].sort((a, b) => a - b),
        }),
      );
    } catch (error) {
      problems.push(partFailed(entry ?? "Signature.xml", error));
    }
  }
  return problems;
}

async function attachments(ofd: OfdPackage, document: OfdDocument): Promise<readonly Problem[]> {
  const list = await listOf(ofd, element(document.root, "Attachments"), [folderOf(document.entry)]);
  if ("problems" in list) return list.problems;
  return descendants(list.root, "Attachment")
    .slice(0, MOST)
    .map((item) => {
      const file = element(item, "FileLoc");
      const location = file ? textOf(file).trim() : "";
      return attached(item.attributes.Name ?? location, location);
    });
}

/** A list that stands in a file of its own, or why there is none to read. */
async function listOf(
  ofd: OfdPackage,
  location: XmlElement | undefined,
  folders: readonly string[],
): Promise<
  { readonly root: XmlElement; readonly entry: string } | { readonly problems: readonly Problem[] }
> {
  const entry = location && ofd.find(textOf(location), folders);
  if (entry === undefined) return { problems: [] };
  try {
    return { root: await ofd.part(entry), entry };
  } catch (error) {
    return { problems: [partFailed(entry, error)] };
  }
}

/** Files that lie beside those of the listed pages, in folders of their own, and are called as they are. */
function unlisted(ofd: OfdPackage, document: OfdDocument): readonly Problem[] {
  const listed = new Set(document.pages.map(({ entry }) => entry));
  const templates = new Set([...document.templates.values()].map(({ entry }) => entry));
  const kind = (entry: string) => {
    const folder = folderOf(entry).slice(0, -1);
    return `${folderOf(folder)}*${entry.slice(folder.length)}`.toLowerCase();
  };
  const kinds = new Set([...listed].flatMap((entry) => (entry?.includes("/") ? [kind(entry)] : [])));
  const found = ofd.names.filter(
    (name) => name.includes("/") && kinds.has(kind(name)) && !listed.has(name) && !templates.has(name),
  );
  return found.length > 0 ? [unlistedPages(found)] : [];
}
