import type { Cell, Page, TableGrid } from "@yusuan/schema";
import type { Invariant } from "./invariant.js";
import { tablesOf } from "./invariant.js";

/** A number alone in its cell; a word of a header may stand over the edge of its row. */
const NUMBER = /^-?\d[\d,]*(?:\.\d+)?%?$/u;

/** What holds for the edges of columns and rows. */
export const GRID_INVARIANTS: Readonly<Record<string, Invariant>> = {
  "a table of a format with pages has a grid on each of its pages, and others have none": ({ extraction }) =>
    tablesOf(extraction).flatMap(({ id, pages, grids = [] }) => {
      const sized = pages.filter((page) => isSized(extraction.pages[page - 1]));
      const drawn = grids.map(({ page }) => page);
      return drawn.join() === sized.join() ? [] : [`${id}: ${drawn.join()} of ${sized.join()}`];
    }),

  "edges of columns and rows follow one another": ({ extraction }) =>
    tablesOf(extraction).flatMap(({ id, columns, grids = [] }) =>
      grids.flatMap((grid) => [
        ...(grid.columns.length === columns + 1 ? [] : [`${id}: ${grid.columns.length} edges`]),
        ...(isIncreasing(grid.columns) && isIncreasing(grid.rows) ? [] : [`${id}, page ${grid.page}`]),
      ]),
    ),

  "every row is on the grid of one page": ({ extraction }) =>
    tablesOf(extraction).flatMap(({ id, rows, grids }) => {
      if (!grids) return [];
      const covered = grids.flatMap((grid) => grid.rows.slice(1).map((_, i) => grid.firstRow + i));
      return covered.join() === Array.from({ length: rows }, (_, i) => i).join()
        ? []
        : [`${id}: ${covered.join()} of ${rows}`];
    }),

  "the middle of a number lies between the edges of its cell": ({ extraction }) =>
    tablesOf(extraction).flatMap(({ id, cells, grids = [] }) =>
      cells.flatMap((cell) => {
        const grid = grids.find(({ page }) => page === cell.page);
        if (!grid || grid.toPage || !NUMBER.test(cell.text.replace(/\s/gu, ""))) return [];
        return isWithin(cell, grid) ? [] : [`${id} ${cell.row},${cell.column}, page ${cell.page}`];
      }),
    ),
};

function isSized(page: Page | undefined): boolean {
  return page !== undefined && page.width !== null;
}

function isIncreasing(edges: readonly number[]): boolean {
  return edges.length > 1 && edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge));
}

function isWithin({ row, column, rowSpan, columnSpan, bbox }: Cell, grid: TableGrid): boolean {
  if (!bbox) return false;
  const [x, y] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  const first = row - grid.firstRow;
  return (
    between(x, grid.columns[column], grid.columns[column + columnSpan]) &&
    between(y, grid.rows[first], grid.rows[first + rowSpan])
  );
}

function between(value: number, low = Number.NaN, high = Number.NaN): boolean {
  return value >= low && value <= high;
}
