import { type Cell, type PlacedCell, placeCells, type Table } from "../../layout/table.js";
import type { Cursor } from "./cursor.js";
import { wrap } from "./wrap.js";

type Rows = readonly (readonly Cell[])[];

const PADDING = 4;
const LEADING = 1.2;
const KEEP_TOGETHER = 3;

/** Draw a table from the cursor on, over as many pages as it needs. */
export function drawTable(cursor: Cursor, table: Table): void {
  const { rowHeight } = cursor.style;
  const heading = table.caption ? captionHeight(cursor) : 0;
  cursor.need(heading + (table.header.length + KEEP_TOGETHER) * rowHeight);
  if (table.caption) drawCaption(cursor, table.caption);

  const edges = columnEdges(cursor, table.widths);
  let header = table.header;
  let pending: (readonly Cell[])[] = [];
  const flush = () => {
    if (pending.length > 0) drawRows(cursor, [...header, ...pending], edges);
    pending = [];
  };
  for (const row of table.body) {
    const height = sum(rowHeights(cursor, [...header, ...pending, row], edges));
    if (pending.length > 0 && cursor.y + height > cursor.bottom) {
      flush();
      cursor.newPage();
      if (!cursor.style.repeatsHeader.has(table.id)) header = [];
    }
    pending.push(row);
  }
  flush();
  if (table.note !== undefined) drawNote(cursor, table.note);
}

function captionHeight(cursor: Cursor): number {
  return cursor.style.titleSize * 2 + cursor.style.fontSize * 1.6;
}

function drawCaption(cursor: Cursor, caption: NonNullable<Table["caption"]>): void {
  const { titleSize, fontSize } = cursor.style;
  cursor.write(caption.title, titleSize, "center");
  cursor.y += titleSize * 2;
  cursor.write(caption.agency, fontSize, "left");
  cursor.write(caption.unit, fontSize, "right");
  cursor.y += fontSize * 1.6;
}

function drawNote(cursor: Cursor, note: string): void {
  const { pdf, style } = cursor;
  cursor.y += style.fontSize * 0.8;
  pdf.fontSize(style.fontSize);
  for (const line of wrap(note, cursor.width, (text) => pdf.widthOfString(text))) {
    cursor.need(style.fontSize * 1.6);
    cursor.write(line, style.fontSize, "left");
    cursor.y += style.fontSize * 1.6;
  }
}

/** The edges of the columns in points, the widths stretched to the width of the page. */
function columnEdges(cursor: Cursor, widths: readonly number[]): readonly number[] {
  const scale = cursor.width / sum(widths);
  let x = cursor.left;
  return [
    x,
    ...widths.map((width) => {
      x += width * scale;
      return x;
    }),
  ];
}

function rowHeights(cursor: Cursor, rows: Rows, edges: readonly number[]): readonly number[] {
  const { rowHeight, fontSize } = cursor.style;
  const placed = placeCells(rows, edges.length - 1);
  return rows.map((_, row) => {
    const lines = placed
      .filter((cell) => cell.row === row && cell.rowSpan === 1)
      .map((cell) => cellLines(cursor, cell, edges).length);
    return Math.max(rowHeight, Math.max(1, ...lines) * fontSize * LEADING + PADDING);
  });
}

function cellLines(cursor: Cursor, cell: PlacedCell, edges: readonly number[]): readonly string[] {
  const { pdf, style } = cursor;
  const width = edge(edges, cell.column + cell.columnSpan) - edge(edges, cell.column) - 2 * PADDING;
  pdf.fontSize(style.fontSize);
  return wrap(cell.text, width, (text) => style.cellLines.measure(pdf, text));
}

function drawRows(cursor: Cursor, rows: Rows, edges: readonly number[]): void {
  const { pdf, style } = cursor;
  let y = cursor.y;
  const tops = [
    y,
    ...rowHeights(cursor, rows, edges).map((height) => {
      y += height;
      return y;
    }),
  ];
  const boxes = placeCells(rows, edges.length - 1).map((cell) => {
    const box = {
      x0: edge(edges, cell.column),
      y0: edge(tops, cell.row),
      x1: edge(edges, cell.column + cell.columnSpan),
      y1: edge(tops, cell.row + cell.rowSpan),
    };
    const lines = cellLines(cursor, cell, edges);
    const leading = style.fontSize * LEADING;
    const top = (box.y0 + box.y1 - lines.length * leading) / 2 + (leading - style.fontSize) / 2;
    lines.forEach((line, index) => {
      const spare = box.x1 - box.x0 - style.cellLines.measure(pdf, line);
      const shift = cell.align === "left" ? PADDING : cell.align === "right" ? spare - PADDING : spare / 2;
      style.cellLines.draw(pdf, line, box.x0 + shift, top + index * leading);
    });
    return box;
  });
  style.rules(pdf, boxes);
  cursor.y = y;
}

function edge(edges: readonly number[], index: number): number {
  const value = edges[index];
  if (value === undefined) throw new RangeError(`No edge ${index}`);
  return value;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
