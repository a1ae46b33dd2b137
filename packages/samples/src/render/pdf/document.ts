import type { SampleDocument, Section } from "../../layout/document.js";
import { Cursor } from "./cursor.js";
import { drawPdf } from "./open.js";
import type { PdfStyle } from "./style.js";
import { drawTable } from "./table.js";
import { wrap } from "./wrap.js";

const COVER_SIZE = 26;
const PROSE = 1.8;
const INDENT = "　　";

/** The document as a PDF in this style. */
export function renderPdf(document: SampleDocument, style: PdfStyle): Promise<Uint8Array> {
  return drawPdf(document.title, style.page, (pdf) => {
    const cursor = new Cursor(pdf, style);
    drawCover(cursor, document);
    drawContents(cursor, document.contents);
    document.sections.forEach((section, index) => {
      if (index === 0 || !style.flows) cursor.newPage();
      else cursor.y += style.titleSize;
      drawSection(cursor, section);
    });
  });
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

function drawContents(cursor: Cursor, lines: readonly string[]): void {
  const { pdf, style } = cursor;
  cursor.newPage();
  cursor.write("目      录", style.titleSize, "center");
  cursor.y += style.titleSize * 2.5;
  for (const line of lines) {
    const text = /^\d/u.test(line) ? `  ${line} ` : `${line} `;
    pdf.fontSize(12);
    const dots = Math.floor((cursor.width - pdf.widthOfString(text)) / pdf.widthOfString("…"));
    cursor.write(text + "…".repeat(Math.max(0, dots)), 12, "left");
    cursor.y += 12 * PROSE;
  }
}

function drawSection(cursor: Cursor, { heading, blocks }: Section): void {
  const { pdf, style } = cursor;
  if (heading !== undefined) {
    cursor.need(style.titleSize * 4);
    cursor.write(heading, style.titleSize, "center");
    cursor.y += style.titleSize * 2.2;
  }
  for (const block of blocks) {
    if (block.kind === "table") {
      drawTable(cursor, block.table);
      continue;
    }
    pdf.fontSize(12);
    for (const line of wrap(INDENT + block.text, cursor.width, (text) => pdf.widthOfString(text))) {
      cursor.need(12 * PROSE);
      cursor.write(line, 12, "left");
      cursor.y += 12 * PROSE;
    }
  }
}
