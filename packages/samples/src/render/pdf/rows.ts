import type { Cursor } from "./cursor.js";
import { type HeightOf, type LinedCell, linesIn, type Slice } from "./portions.js";

/** Rows of a table that stand on one page, and what the pages before have shown of their cells. */
type Portion = {
  readonly cells: readonly LinedCell[];
  readonly slices: readonly Slice[];
  /** What the next page begins with: its cells go on there. */
  readonly next: Slice | undefined;
  readonly drawn: Map<LinedCell, number>;
};

export type Metrics = {
  readonly edges: readonly number[];
  readonly leading: number;
  readonly padding: number;
  readonly heightOf: HeightOf;
};

type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Draw the portions below each other from the cursor on, the rules of all of them as one. */
export function drawPortions(cursor: Cursor, portions: readonly Portion[], metrics: Metrics): void {
  const boxes = portions.flatMap((portion) => drawPortion(cursor, portion, metrics));
  cursor.style.rules(cursor.pdf, boxes);
}

function drawPortion(cursor: Cursor, portion: Portion, metrics: Metrics): readonly Box[] {
  const { slices, cells, next, drawn } = portion;
  const tops = [cursor.y];
  for (const { height } of slices) tops.push((tops.at(-1) ?? 0) + height);
  const boxes = cells.flatMap((cell) => {
    const holds = ({ row }: Slice) => cell.row <= row && row < cell.row + cell.rowSpan;
    const first = slices.findIndex(holds);
    if (first < 0) return [];
    const box = {
      x0: edge(metrics.edges, cell.column),
      y0: edge(tops, first),
      x1: edge(metrics.edges, cell.column + cell.columnSpan),
      y1: edge(tops, slices.findLastIndex(holds) + 1),
    };
    const shown = drawn.get(cell) ?? 0;
    const goesOn = next !== undefined && holds(next);
    const count = goesOn ? linesIn(box.y1 - box.y0, metrics.heightOf) : cell.lines.length;
    const lines = cell.lines.slice(shown, shown + count);
    drawn.set(cell, shown + lines.length);
    drawLines(cursor, lines, cell.align, box, metrics);
    return [box];
  });
  cursor.y = tops.at(-1) ?? cursor.y;
  return boxes;
}

function drawLines(
  { pdf, style }: Cursor,
  lines: readonly string[],
  align: LinedCell["align"],
  box: Box,
  { leading, padding }: Metrics,
): void {
  pdf.fontSize(style.fontSize);
  const top = (box.y0 + box.y1 - lines.length * leading) / 2 + (leading - style.fontSize) / 2;
  lines.forEach((line, index) => {
    const spare = box.x1 - box.x0 - style.cellLines.measure(pdf, line);
    const shift = align === "left" ? padding : align === "right" ? spare - padding : spare / 2;
    style.cellLines.draw(pdf, line, box.x0 + shift, top + index * leading);
  });
}

/** @throws RangeError where there is none of this index. */
export function edge(edges: readonly number[], index: number): number {
  const value = edges[index];
  if (value === undefined) throw new RangeError(`No edge ${index}`);
  return value;
}
