import { InputError, type Problem } from "@yusuan/schema";
import { openZip } from "../../archive/zip.js";
import { elements } from "../../xml/find.js";
import { parseXml, type XmlElement } from "../../xml/parse-xml.js";
import { detailOf } from "../page-outcome.js";
import type { ReadLimits } from "../reader.js";

/** Bytes of one XML part: reading it takes some fifteen times as much memory. A document of 200 pages of tables has 45 MB. */
const MOST_XML = 96 * 1024 * 1024;

/** What only says how text looks; it makes up most of a document. */
const FORMATTING = new Set(
  [
    "tcBorders tblBorders tblCellMar tcMar shd vAlign noWrap textDirection tblLook trHeight cantSplit pBdr",
    "widowControl snapToGrid spacing ind adjustRightInd autoSpaceDE autoSpaceDN kinsoku overflowPunct topLinePunct",
    "wordWrap textAlignment keepNext keepLines tabs b bCs i iCs u strike color kern szCs lang highlight w position fitText",
    "bookmarkStart bookmarkEnd proofErr permStart permEnd lastRenderedPageBreak commentRangeStart commentRangeEnd",
  ]
    .join(" ")
    .split(" "),
);

/** Another part or file that a part refers to. */
export type Relationship = { readonly type: string; readonly target: string; readonly external: boolean };

/** The text document in an Office package (ECMA-376-2) and the parts it refers to. */
export type WordPackage = {
  readonly document: XmlElement;
  /** Relationships of the document part by their ids. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The part of a type that the document refers to; undefined where there is none or it is damaged, which is told. */
  readonly part: (type: string) => Promise<XmlElement | undefined>;
  readonly bytes: (name: string) => Promise<Uint8Array | undefined>;
  /** Parts that could not be read. */
  readonly problems: readonly Problem[];
};

/** @throws InputError where the archive or the document part cannot be read. */
export async function openPackage(bytes: Uint8Array, limits: ReadLimits): Promise<WordPackage> {
  const zip = await openZip(bytes, limits);
  const sizes = new Map(zip.entries.map(({ name, size }) => [name, size]));
  const names = new Map(zip.entries.map(({ name }) => [name.toLowerCase(), name]));
  const find = (name: string) => names.get(name.toLowerCase());
  const problems: Problem[] = [];
  const parse = async (name: string): Promise<XmlElement | undefined> => {
    const found = find(name);
    if (found === undefined) return undefined;
    if ((sizes.get(found) ?? 0) > MOST_XML) throw tooLarge(found);
    const content = await zip.read(found);
    return content && parseXml(content, found, FORMATTING);
  };
  const forgiving = async (name: string): Promise<XmlElement | undefined> => {
    try {
      return await parse(name);
    } catch (error) {
      problems.push(partFailed(name, error));
      return undefined;
    }
  };
  const main = targetOf(relationshipsIn(await forgiving("_rels/.rels"), ""), "officeDocument");
  const name = main !== undefined && find(main) !== undefined ? main : "word/document.xml";
  const document = await parse(name);
  if (!document) throw noDocument();
  const folder = name.includes("/") ? name.slice(0, name.lastIndexOf("/") + 1) : "";
  const own = `${folder}_rels/${name.slice(folder.length)}.rels`;
  const relationships = relationshipsIn(await forgiving(own), folder);
  return {
    document,
    relationships,
    part: async (type) => {
      const target = targetOf(relationships, type);
      return target === undefined ? undefined : forgiving(target);
    },
    bytes: async (part) => {
      const found = find(part);
      return found === undefined ? undefined : zip.read(found);
    },
    problems,
  };
}

function relationshipsIn(root: XmlElement | undefined, folder: string): ReadonlyMap<string, Relationship> {
  const all = new Map<string, Relationship>();
  for (const { attributes } of root ? elements(root, "Relationship") : []) {
    const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
    const external = attributes.TargetMode === "External";
    all.set(id, {
      type: type.slice(type.lastIndexOf("/") + 1),
      external,
      target: external ? target : resolved(folder, target),
    });
  }
  return all;
}

function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((each) => each.type === type && !each.external)?.target;
}

/** A target as a name in the package; it may be told from the root or from the folder of the part. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function noDocument(): InputError {
  return new InputError("damaged-archive", {
    en: "The Word file has no document part. Open it and save it anew as .docx.",
    zh: "Word 文件缺少正文部件。请打开后另存为 .docx。",
  });
}

function tooLarge(name: string): InputError {
  const mib = MOST_XML / 1024 / 1024;
  return new InputError("inflates-too-far", {
    en: `${name} has more than ${mib} MiB of XML. Split the document.`,
    zh: `${name} 的 XML 超过 ${mib} MiB。请拆分文档。`,
  });
}

function partFailed(name: string, error: unknown): Problem {
  const { en, zh } = detailOf(error);
  return {
    code: "part-failed",
    message: {
      en: `${name} could not be read (${en}). The text of the document was read without it.`,
      zh: `${name} 无法读取（${zh}）。其余正文已读取。`,
    },
  };
}
