import type { SampleDocument } from "../../layout/document.js";
import { drawBlock, drawHeading } from "./blocks.js";
import { compressPdf } from "./compress.js";
import { Cursor } from "./cursor.js";
import { drawPdf } from "./open.js";
import type { PdfStyle } from "./style.js";

const COVER_SIZE = 26;
const PROSE = 1.8;
const NO_PAGES: ReadonlyMap<string, number> = new Map();

/** The document as a PDF in this style. */
export async function renderPdf(document: SampleDocument, style: PdfStyle): Promise<Uint8Array> {
  const pages = style.numbersContents ? await headingPages(document, style) : NO_PAGES;
  const bytes = await drawPdf(document.title, style, (pdf) =>
    drawDocument(new Cursor(pdf, style), document, pages),
  );
  return style.compressed ? compressPdf(bytes) : bytes;
}

/** The page on which each heading of the document stands when it is drawn in this style. */
export async function headingPages(
  document: SampleDocument,
  style: PdfStyle,
): Promise<ReadonlyMap<string, number>> {
  let pages = NO_PAGES;
  await drawPdf(document.title, style, (pdf) => {
    const cursor = new Cursor(pdf, style);
    drawDocument(cursor, document, NO_PAGES);
    pages = cursor.marks;
  });
  return pages;
}

/** Draw the document from its cover on; `pages` tells on which page each heading stands, for the list of contents. */
export function drawDocument(
  cursor: Cursor,
  document: SampleDocument,
  pages: ReadonlyMap<string, number>,
): void {
  const { style } = cursor;
  if (style.cover === "title") drawTitle(cursor, document);
  else drawCover(cursor, document);
  if (document.contents.length > 0) drawContents(cursor, document.contents, pages);
  document.sections.forEach(({ heading, blocks }, index) => {
    if (index > 0 && style.flows) cursor.y += style.titleSize;
    else if (index > 0 || style.cover !== "title") cursor.newPage();
    if (heading !== undefined) drawHeading(cursor, heading, style.titleSize);
    for (const block of blocks) drawBlock(cursor, block);
  });
}

function drawTitle(cursor: Cursor, { title }: SampleDocument): void {
  cursor.newPage();
  cursor.write(title, cursor.style.titleSize, "center");
  cursor.y += cursor.style.titleSize * 2.2;
}

function drawCover(cursor: Cursor, { title, cover }: SampleDocument): void {
  cursor.newPage();
  cursor.y = cursor.style.page.height * 0.32;
  cursor.write(title, COVER_SIZE, "center");
  cursor.y += COVER_SIZE * 4;
  for (const line of cover) {
    cursor.write(line, 16, "center");
    cursor.y += 32;
  }
}

function drawContents(cursor: Cursor, lines: readonly string[], pages: ReadonlyMap<string, number>): void {
  const { pdf, style } = cursor;
  cursor.newPage();
  cursor.write("目      录", style.titleSize, "center");
  cursor.y += style.titleSize * 2.5;
  for (const line of lines) {
    const text = /^\d/u.test(line) ? `  ${line} ` : `${line} `;
    const page = style.numbersContents ? ` ${pages.get(line) ?? ""}` : "";
    pdf.fontSize(12);
    const dots = Math.floor((cursor.width - pdf.widthOfString(text + page)) / pdf.widthOfString("…"));
    cursor.write(text + "…".repeat(Math.max(0, dots)) + page, 12, "left");
    cursor.y += 12 * PROSE;
  }
}
