import { InputError } from "@yusuan/schema";
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element without its namespace prefix; attributes too are named without one. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and text in document order, text as it stands. */
  readonly children: readonly (XmlElement | string)[];
};

/** Elements inside one another; nested tables ten deep take a hundred. */
const DEEPEST = 512;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // References to characters by number; entities of the document's own are refused before.
  htmlEntities: true,
  maxNestedTags: DEEPEST,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/**
 * Parse one part of a document into its root element. `part` names it in errors.
 * @throws InputError `unsafe-xml` where it declares entities or nests too deep, `damaged-xml` where it is no XML.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decoded(bytes);
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) throw unsafe(part);
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw /nested/iu.test(detail) ? unsafe(part) : damaged(part, detail);
  }
  // The parser closes what a part that was cut off leaves open, and drops what it does not understand. Ampersands are not
  // checked: programs that write XML by hand leave bare ones.
  const checked = XMLValidator.validate(text.replaceAll("&", ""), { allowBooleanAttributes: true });
  if (checked !== true) throw damaged(part, `${checked.err.msg} (line ${checked.err.line})`);
  const root = childrenOf(nodes).find((child) => typeof child !== "string");
  if (root === undefined || typeof root === "string") throw damaged(part, "no element");
  return root;
}

/** Office programs write UTF-8; the standard allows UTF-16 with its mark, and OFD some write in GB18030. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const told = /^\s*<\?xml[^>]*encoding\s*=\s*["'](gb[\w-]+)["']/iu.exec(head)?.[1];
  return new TextDecoder(told === undefined ? "utf-8" : "gb18030").decode(bytes);
}

/** What the parser gives for one node: its children under its name, its attributes under `:@`. */
function childrenOf(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  const children: (XmlElement | string)[] = [];
  for (const node of nodes) {
    if (typeof node !== "object" || node === null) continue;
    for (const [name, value] of Object.entries(node)) {
      if (name === ":@") continue;
      if (name === "#text") children.push(String(value));
      else children.push({ name, attributes: attributesOf(node), children: childrenOf(value) });
    }
  }
  return children;
}

function attributesOf(node: object): Readonly<Record<string, string>> {
  const attributes: unknown = ":@" in node ? node[":@"] : {};
  return attributes !== null && typeof attributes === "object"
    ? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
    : {};
}

function unsafe(part: string): InputError {
  return new InputError("unsafe-xml", {
    en: `${part} declares entities or nests more than ${DEEPEST} elements, which no office program writes; it is not read.`,
    zh: `${part} 声明了实体或嵌套超过 ${DEEPEST} 层，办公软件不会如此生成，不予读取。`,
  });
}

function damaged(part: string, detail: string): InputError {
  return new InputError("damaged-xml", {
    en: `${part} is damaged (${detail}). Open the file and save it anew.`,
    zh: `${part} 已损坏（${detail}）。请打开文件后另存。`,
  });
}
