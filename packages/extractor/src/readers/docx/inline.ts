import { cleanText } from "../../page/characters.js";
import { element, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { contents, toggle, valOf } from "./content.js";
import { type Fields, isOfPages } from "./fields.js";
import { type Float, floatsIn } from "./floats.js";
import { type Style, type Styles, sizeOf } from "./styles.js";
import { symbolSign, symbolText } from "./symbols.js";

/** The break of a page in a text; its lines are parted by `\n`. */
export const PAGE_BREAK = "\f";

type NoteReference = { readonly kind: "footnote" | "endnote"; readonly id: string };

/** What the runs of a paragraph print. */
export type Inline = {
  text: string;
  /** Text that is formatted as hidden. */
  hidden: string;
  /** Points, of the first run that prints. */
  size: number | undefined;
  readonly floats: Float[];
  readonly notes: NoteReference[];
};

/** What counts of the formatting of a run. */
type Format = {
  readonly size: number | undefined;
  readonly hidden: boolean;
  readonly font: string | undefined;
};

/** Properties and texts that are not printed; a ruby text only says how the text beside it is read. */
const UNPRINTED = new Set([
  "pPr",
  "rPr",
  "ctrlPr",
  "rubyPr",
  "rt",
  "delText",
  "delInstrText",
  "fldData",
  "softHyphen",
]);

const DRAWINGS = new Set(["drawing", "pict", "object"]);

/** Read the runs of a paragraph in their final text. */
export function readInline(paragraph: XmlElement, style: Style, styles: Styles, fields: Fields): Inline {
  const inline: Inline = { text: "", hidden: "", size: undefined, floats: [], notes: [] };
  walk(
    paragraph,
    { size: style.size, hidden: style.hidden ?? false, font: undefined },
    { inline, styles, fields },
  );
  fields.endParagraph();
  return inline;
}

type Reading = { readonly inline: Inline; readonly styles: Styles; readonly fields: Fields };

function walk(parent: XmlElement, format: Format, reading: Reading): void {
  for (const node of contents(parent)) visit(node, format, reading);
}

function visit(node: XmlElement, format: Format, reading: Reading): void {
  const { name, attributes } = node;
  const { inline, fields, styles } = reading;
  const piece = pieceOf(node, format, fields);
  if (piece !== undefined) print(piece, format, reading);
  else if (name === "r") walk(node, formatOf(node, format, styles), reading);
  else if (name === "instrText") fields.instruct(textOf(node));
  else if (name === "footnoteReference" || name === "endnoteReference") {
    const kind = name === "footnoteReference" ? "footnote" : "endnote";
    if (!format.hidden) inline.notes.push({ kind, id: attributes.id ?? "" });
  } else if (DRAWINGS.has(name)) {
    if (!format.hidden) inline.floats.push(...floatsIn(node));
  } else if (!UNPRINTED.has(name) && !isOfPages(attributes.instr ?? "")) walk(node, format, reading);
}

/** What a part of a run prints; undefined where that is not one text. */
function pieceOf(node: XmlElement, { font }: Format, fields: Fields): string | undefined {
  const { name, attributes } = node;
  switch (name) {
    case "t":
      return writtenText(node, font);
    case "br":
    case "cr":
      return attributes.type === "page" ? PAGE_BREAK : "\n";
    case "tab":
    case "ptab":
      return "\t";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return symbolSign(attributes.char, attributes.font);
    case "fldChar":
      return fieldCharacter(attributes.fldCharType, fields);
    default:
      return undefined;
  }
}

function print(text: string, format: Format, { inline, fields }: Reading): void {
  if (text === "" || !fields.prints) return;
  if (format.hidden) inline.hidden += text;
  else {
    inline.text += text;
    if (text.trim() !== "") inline.size ??= format.size;
  }
}

/** Follows the mark of a field; gives what a field without a result stands for at its end. */
function fieldCharacter(type: string | undefined, fields: Fields): string {
  if (type === "begin") fields.begin();
  else if (type === "separate") fields.separate();
  else if (type === "end") return fields.end();
  return "";
}

function formatOf(run: XmlElement, around: Format, styles: Styles): Format {
  const properties = element(run, "rPr");
  if (!properties) return around;
  const style = styles.get(valOf(properties, "rStyle"), "character");
  const fonts = element(properties, "rFonts")?.attributes;
  return {
    size: sizeOf(properties) ?? style.size ?? around.size,
    hidden: toggle(properties, "vanish") ?? style.hidden ?? around.hidden,
    font: fonts?.ascii ?? fonts?.hAnsi,
  };
}

/** The text of a `w:t`. White space at its ends counts only where it says so. */
function writtenText(node: XmlElement, font: string | undefined): string {
  const text = symbolText(textOf(node), font).replace(/[\t\r\n]/gu, " ");
  return cleanText(node.attributes.space === "preserve" ? text : trimmed(text));
}

/** Without the spaces at its ends; wide ones (U+3000) are text. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}
