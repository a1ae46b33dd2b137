import type { PlacedCell } from "../../layout/table.js";

/** A cell with its text broken into the lines that fit its width. */
export type LinedCell = PlacedCell & { readonly lines: readonly string[] };

/** A row, or the part of a high row that stands on one page. */
export type Slice = { readonly row: number; readonly height: number };

/** How high `count` lines of a cell stand. */
export type HeightOf = (count: number) => number;

/** A row is broken over a page only where both parts hold at least this many lines. */
const KEPT_LINES = 3;

/** Heights of the rows: each as its highest cell needs; what a spanning cell lacks is given to its last row. */
export function rowHeights(
  cells: readonly LinedCell[],
  rows: number,
  least: number,
  heightOf: HeightOf,
): readonly number[] {
  const heights = Array.from({ length: rows }, (_, row) => {
    const lines = cells
      .filter((cell) => cell.row === row && cell.rowSpan === 1)
      .map(({ lines: { length } }) => length);
    return Math.max(least, heightOf(Math.max(1, ...lines)));
  });
  for (const { row, rowSpan, lines } of cells) {
    if (rowSpan === 1) continue;
    const own = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const last = row + rowSpan - 1;
    const lacking = heightOf(lines.length) - own;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}

/** The rows page by page; `room` is what is left for them on each page, asked for once a page. */
export function portionsOf(
  heights: readonly number[],
  cells: readonly LinedCell[],
  heightOf: HeightOf,
  room: (page: number) => number,
): readonly (readonly Slice[])[] {
  const pages: Slice[][] = [[]];
  let left = room(0);
  const turn = () => {
    pages.push([]);
    left = room(pages.length - 1);
  };
  const put = (slice: Slice) => {
    pages.at(-1)?.push(slice);
    left -= slice.height;
  };
  heights.forEach((height, row) => {
    const lines = Math.max(
      ...cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map((cell) => cell.lines.length),
    );
    let rest = height;
    let pending = lines;
    while (rest > left) {
      const fitting = Math.min(linesIn(left, heightOf), pending - KEPT_LINES);
      if (fitting >= KEPT_LINES && rest <= heightOf(pending) + 1) {
        put({ row, height: heightOf(fitting) });
        pending -= fitting;
        rest = heightOf(pending);
      } else if (pages.at(-1)?.length === 0) break;
      turn();
    }
    put({ row, height: rest });
  });
  return pages;
}

/** How many lines fit into this height. */
export function linesIn(height: number, heightOf: HeightOf): number {
  const line = heightOf(2) - heightOf(1);
  return Math.max(0, Math.floor((height - (heightOf(1) - line) + 0.01) / line));
}
