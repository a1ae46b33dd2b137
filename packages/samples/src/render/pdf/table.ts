import { type Cell, placeCells, type Table } from "../../layout/table.js";
import type { Cursor } from "./cursor.js";
import { type LinedCell, portionsOf, rowHeights } from "./portions.js";
import { drawPortions, edge, type Metrics } from "./rows.js";
import { wrap } from "./wrap.js";

const PADDING = 4;
const LEADING = 1.2;
const KEEP_TOGETHER = 3;
/** Height of a title row by the size of the table's text. */
const TITLE_ROW = 1.9;

/** Draw a table from the cursor on, over as many pages as it needs. */
export function drawTable(cursor: Cursor, table: Table): void {
  const { rowHeight, page, repeatsHeader } = cursor.style;
  cursor.need(headingHeight(cursor, table) + (table.header.length + KEEP_TOGETHER) * rowHeight);
  drawHeading(cursor, table);

  const metrics = metricsOf(cursor, table.widths);
  const header = measured(cursor, table.header, metrics);
  const body = measured(cursor, table.body, metrics);
  const headerOn = (index: number) => (index === 0 || repeatsHeader.has(table.id) ? header : undefined);
  const pages = portionsOf(body.heights, body.cells, metrics.heightOf, (index) => {
    const top = index === 0 ? cursor.y : page.margin;
    return cursor.bottom - top - sum(headerOn(index)?.heights ?? []);
  });
  const drawn = new Map<LinedCell, number>();
  pages.forEach((slices, index) => {
    if (index > 0) cursor.newPage();
    const above = headerOn(index);
    const headerPortion = above && {
      cells: above.cells,
      slices: above.heights.map((height, row) => ({ row, height })),
      next: undefined,
      drawn: new Map<LinedCell, number>(),
    };
    const bodyPortion = { cells: body.cells, slices, next: pages[index + 1]?.[0], drawn };
    drawPortions(cursor, headerPortion ? [headerPortion, bodyPortion] : [bodyPortion], metrics);
  });
  if (table.note !== undefined) drawNote(cursor, table.note);
}

function headingHeight(cursor: Cursor, { caption, titleRows = [] }: Table): number {
  const { titleSize, fontSize } = cursor.style;
  return (caption ? titleSize * 2 + fontSize * 1.6 : 0) + titleRows.length * fontSize * TITLE_ROW;
}

function drawHeading(cursor: Cursor, { caption, titleRows = [] }: Table): void {
  const { titleSize, fontSize } = cursor.style;
  if (caption) {
    cursor.write(caption.title, titleSize, "center");
    cursor.y += titleSize * 2;
    cursor.write(caption.agency, fontSize, "left");
    cursor.write(caption.unit, fontSize, "right");
    cursor.y += fontSize * 1.6;
  }
  titleRows.forEach((text, index) => {
    cursor.write(text, index === 0 ? fontSize * 1.4 : fontSize, "center");
    cursor.y += fontSize * TITLE_ROW;
  });
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

/** The edges of the columns in points, the widths stretched to the width of the page, and the heights of lines. */
function metricsOf(cursor: Cursor, widths: readonly number[]): Metrics {
  const scale = cursor.width / sum(widths);
  let x = cursor.left;
  const edges = [
    x,
    ...widths.map((width) => {
      x += width * scale;
      return x;
    }),
  ];
  const { fontSize } = cursor.style;
  return {
    edges,
    leading: fontSize * LEADING,
    padding: PADDING,
    heightOf: (lines) => lines * fontSize * LEADING + PADDING,
  };
}

function measured(cursor: Cursor, rows: readonly (readonly Cell[])[], { edges, heightOf }: Metrics) {
  const { pdf, style } = cursor;
  pdf.fontSize(style.fontSize);
  const cells = placeCells(rows, edges.length - 1).map((cell): LinedCell => {
    const width = edge(edges, cell.column + cell.columnSpan) - edge(edges, cell.column) - 2 * PADDING;
    return {
      ...cell,
      lines: wrap(cell.text, width, (text) => style.cellLines.measure(pdf, text), !style.prose),
    };
  });
  return { cells, heights: rowHeights(cells, rows.length, style.rowHeight, heightOf) };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
