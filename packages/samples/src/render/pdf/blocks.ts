import type { Block } from "../../layout/document.js";
import type { Cursor } from "./cursor.js";
import { drawTable } from "./table.js";
import { wrap } from "./wrap.js";

const PROSE_SIZE = 12;
const PROSE = 1.8;
const INDENT = "　　";
/** Lines that stay with a heading on its page. */
const KEPT = 3;

/** Draw a block from the cursor on. */
export function drawBlock(cursor: Cursor, block: Block): void {
  const { prose, fontSize } = cursor.style;
  switch (block.kind) {
    case "table":
      drawTable(cursor, block.table);
      if (prose) cursor.y += fontSize;
      break;
    case "paragraph":
      drawLines(cursor, INDENT + block.text, "left");
      break;
    case "line":
      cursor.need(KEPT * PROSE_SIZE * PROSE);
      drawLines(cursor, block.text, block.align);
      break;
    case "heading":
      drawSubheading(cursor, block.level, block.text);
      break;
    case "page":
      cursor.newPage();
  }
}

/** Draw the heading of a section. */
export function drawHeading(cursor: Cursor, text: string, size: number): void {
  cursor.need(size * 4);
  cursor.marks.set(text, cursor.pages);
  cursor.write(text, size, "center");
  cursor.y += size * 2.2;
}

function drawSubheading(cursor: Cursor, level: number, text: string): void {
  const { prose } = cursor.style;
  const size = prose?.headings[level - 1] ?? prose?.size ?? PROSE_SIZE;
  cursor.need(size * PROSE + KEPT * (prose?.size ?? PROSE_SIZE) * PROSE);
  cursor.marks.set(text, cursor.pages);
  cursor.y += size * 0.3;
  cursor.write(text, size, "left");
  cursor.y += size * PROSE;
}

function drawLines(cursor: Cursor, text: string, align: "left" | "center" | "right"): void {
  const { pdf, style } = cursor;
  const size = style.prose?.size ?? PROSE_SIZE;
  pdf.fontSize(size);
  for (const line of wrap(text, cursor.width, (each) => pdf.widthOfString(each))) {
    cursor.need(size * PROSE);
    cursor.write(line, size, align);
    cursor.y += size * PROSE;
  }
}
