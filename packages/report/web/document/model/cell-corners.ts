import type { TableGrid } from "@yusuan/schema";
import type { CellData } from "../../../src/contract/document-data.js";

type Point = readonly [number, number];

/**
 * The corners of a cell on its page, in points, clockwise from the top left: where the edges of its first and last rows
 * and columns cross. `undefined` where it does not stand on this grid.
 */
export function cornersOf(
  { row, column, rowSpan = 1, columnSpan = 1 }: Pick<CellData, "row" | "column" | "rowSpan" | "columnSpan">,
  grid: TableGrid,
): readonly Point[] | undefined {
  const first = row - grid.firstRow;
  const left = grid.columns[column];
  const right = grid.columns[column + columnSpan];
  const top = grid.rows[first];
  const bottom = grid.rows[first + rowSpan];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return grid.toPage ? corners.map((corner) => onPage(grid.toPage, corner)) : corners;
}

/** Where a point of the straight page stands on the page as it is shown. */
function onPage(
  [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0, i = 1]: readonly number[] = [],
  [x, y]: Point,
): Point {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}
