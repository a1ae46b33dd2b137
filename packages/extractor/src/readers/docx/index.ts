import { InputError } from "@yusuan/schema";
import type { DraftBlock, DraftTable, ReadResult } from "../../draft.js";
import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import type { Reader, ReadLimits, ReadSettings } from "../reader.js";
import type { PictureItem } from "./items.js";
import { type JoinedTable, joinTables } from "./join.js";
import { numberingOf } from "./numbering.js";
import { openPackage, type WordPackage } from "./package.js";
import { readPictures } from "./pictures.js";
import { Withheld } from "./problems.js";
import { type Reading, readBody } from "./story.js";
import { stylesOf } from "./styles.js";
import { measureOf, textBlocks } from "./text-blocks.js";

/** Word documents (WordprocessingML, ECMA-376-1): one page, for where pages end is not in the file. */
export const docxReader: Reader = { read: readDocx };

async function readDocx(bytes: Uint8Array, limits: ReadLimits, settings: ReadSettings): Promise<ReadResult> {
  const opened = await openPackage(bytes, limits);
  const withheld = new Withheld();
  const reading = await readingOf(opened, withheld);
  const body = element(opened.document, "body");
  const items = body ? readBody(body, reading) : [];
  const pictures = items.filter((item): item is PictureItem => item.kind === "picture");
  const read = await readPictures(pictures, opened.bytes, limits, settings);
  const measure = measureOf(items);
  const blocks = joinTables(items).flatMap((item): readonly DraftBlock[] => {
    if (item.kind === "paragraph") return textBlocks(item, measure);
    return item.kind === "table" ? [draftTable(item)] : (read.blocks.get(item.number) ?? []);
  });
  const problems = [...opened.problems, ...withheld.problems(), ...read.problems];
  if (blocks.length === 0) throw noText(read.problems.length > 0);
  const scan = read.scan && { scan: read.scan };
  return {
    pages: [{ number: 1, width: null, height: null, rotation: 0, method: "text", status: "read", ...scan }],
    blocks,
    printed: [...reading.printed, ...read.printed].map((text) => ({ page: 1, text })),
    problems,
  };
}

async function readingOf({ part, relationships }: WordPackage, withheld: Withheld): Promise<Reading> {
  const styles = stylesOf(await part("styles"));
  const numbering = numberingOf(await part("numbering"));
  const notes = {
    footnote: notesIn(await part("footnotes"), "footnote"),
    endnote: notesIn(await part("endnotes"), "endnote"),
  };
  return {
    styles,
    numbering,
    relationships,
    takeNote: (kind, id) => {
      const note = notes[kind].get(id);
      notes[kind].delete(id);
      return note;
    },
    withheld,
    printed: [],
    counts: { tables: 0, textBoxes: 0, pictures: 0, notes: 0 },
  };
}

function notesIn(root: XmlElement | undefined, name: string): Map<string, XmlElement> {
  const notes = root ? elements(root, name) : [];
  return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
}

function draftTable({ rows, edges, parts, repeatedHeaderRows }: JoinedTable): DraftTable {
  return {
    kind: "table",
    pages: [1],
    method: "native",
    rows,
    columns: Math.max(1, edges.length - 1),
    cells: parts.flat(),
    repeatedHeaderRows: [...repeatedHeaderRows],
  };
}

function noText(hasPictures: boolean): InputError {
  return hasPictures
    ? new InputError("no-text", {
        en: "The document has no text but pictures that were not read. Read it with --ocr auto, or export it as PDF.",
        zh: "文档没有文字，只有未识别的图片。请使用 --ocr auto，或导出为 PDF。",
      })
    : new InputError("no-text", {
        en: "The document has no text. Open it in Word and look whether it is empty.",
        zh: "文档中没有文字。请用 Word 打开，确认内容是否为空。",
      });
}
