import type { Block, SampleDocument } from "../../layout/document.js";
import { packed } from "../packed.js";
import { paragraph } from "./markup.js";
import {
  CONTENT_TYPES,
  DOCUMENT_RELATIONSHIPS,
  NUMBERING,
  PACKAGE_RELATIONSHIPS,
  STYLES,
  wrapped,
} from "./parts.js";
import { tableMarkup } from "./table.js";

/** A4 across, in twips, with margins of 2 cm. */
const PAGE = { width: 16838, height: 11906, margin: 1134 };
const WIDTH = PAGE.width - 2 * PAGE.margin;

/**
 * The document as Word saves it: headings by styles, the list of contents numbered by Word, cells merged by `gridSpan`
 * and `vMerge`. The same document gives the same bytes.
 */
export async function renderDocx(document: SampleDocument): Promise<Uint8Array> {
  return packed([
    { name: "[Content_Types].xml", content: CONTENT_TYPES },
    { name: "_rels/.rels", content: PACKAGE_RELATIONSHIPS },
    {
      name: "word/document.xml",
      content: wrapped("document", `<w:body>${body(document)}${section()}</w:body>`),
    },
    { name: "word/_rels/document.xml.rels", content: DOCUMENT_RELATIONSHIPS },
    { name: "word/styles.xml", content: STYLES },
    { name: "word/numbering.xml", content: NUMBERING },
  ]);
}

function body({ title, cover, contents, sections }: SampleDocument): string {
  return [
    paragraph(title, { style: "Title" }),
    ...cover.map((line) => paragraph(line, { align: "center", size: 14 })),
    ...(contents.length > 0 ? [paragraph("目      录", { align: "center", size: 16, breaks: true })] : []),
    ...contents.map(contentsLine),
    ...sections.flatMap(({ heading, blocks }, index) => [
      ...(heading === undefined ? [] : [paragraph(heading, { style: "Heading1", breaks: index > 0 })]),
      ...blocks.map(blockMarkup),
    ]),
  ].join("");
}

/** `一、…` and `1. …` are numbered by the list, so that the file holds only what follows. */
function contentsLine(line: string): string {
  const [, label = "", text = ""] = /^([一二三四五六七八九十]+、|\d+\. ?)(.*)$/u.exec(line) ?? [];
  if (label === "") return paragraph(line);
  return paragraph(text, { item: /^\d/u.test(label) ? 1 : 0 });
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case "table":
      return tableMarkup(block.table, WIDTH);
    case "heading":
      return paragraph(block.text, { style: `Heading${Math.min(block.level, 3)}` });
    case "line":
      return paragraph(block.text, { align: block.align });
    case "page":
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    default:
      return paragraph(block.text, { style: "BodyText" });
  }
}

function section(): string {
  const { width, height, margin } = PAGE;
  const margins = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${margin}"`).join(" ");
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}" w:orient="landscape"/><w:pgMar ${margins} w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
}
