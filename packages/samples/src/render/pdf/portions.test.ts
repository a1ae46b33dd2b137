import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, placeCells } from "../../layout/table.js";
import { type LinedCell, linesIn, portionsOf, rowHeights } from "./portions.js";

const heightOf = (lines: number) => lines * 10 + 4;

/** One column of cells with so many lines each, beside a column of the spans given. */
function cellsOf(
  lines: readonly number[],
  spans: readonly number[] = lines.map(() => 1),
): readonly LinedCell[] {
  let covered = 0;
  const rows = lines.map((count, row) => {
    const own = cell(String(count), "left");
    if (row < covered) return [own];
    const span = spans[row] ?? 1;
    covered = row + span;
    return [cell(span > 1 ? "8" : "1", "left", [span, 1]), own];
  });
  return placeCells(rows, 2).map((each) => ({
    ...each,
    lines: Array.from({ length: Number(each.text) }, (_, index) => `${each.text}/${index}`),
  }));
}

describe("rowHeights", () => {
  it("takes the highest cell of a row, at least the least height", () => {
    expect(rowHeights(cellsOf([1, 3]), 2, 20, heightOf)).toEqual([20, 34]);
  });

  it("gives the last row what a spanning cell lacks", () => {
    expect(rowHeights(cellsOf([1, 1], [2]), 2, 20, heightOf)).toEqual([20, 64]);
  });
});

describe("portionsOf", () => {
  const rooms = (first: number, next: number) => (page: number) => (page === 0 ? first : next);

  it("turns the page where a row does not fit", () => {
    const cells = cellsOf([1, 1, 1]);
    const heights = rowHeights(cells, 3, 20, heightOf);
    expect(
      portionsOf(heights, cells, heightOf, rooms(45, 100)).map((page) => page.map(({ row }) => row)),
    ).toEqual([[0, 1], [2]]);
  });

  it("breaks a high row where both parts hold some lines", () => {
    const cells = cellsOf([1, 9]);
    const heights = rowHeights(cells, 2, 14, heightOf);
    expect(portionsOf(heights, cells, heightOf, rooms(64, 100))).toEqual([
      [
        { row: 0, height: 14 },
        { row: 1, height: 44 },
      ],
      [{ row: 1, height: 54 }],
    ]);
  });

  it("does not break a row for a line or two, and never loops over a row that fits nowhere", () => {
    const cells = cellsOf([1, 4]);
    const heights = rowHeights(cells, 2, 14, heightOf);
    expect(portionsOf(heights, cells, heightOf, rooms(50, 100)).map((page) => page.length)).toEqual([1, 1]);
    expect(portionsOf(heights, cells, heightOf, rooms(5, 5)).flat()).toHaveLength(2);
  });

  it("keeps every row, in order, within the room wherever its lines can be parted", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), (lines) => {
        const cells = cellsOf(lines);
        const heights = rowHeights(cells, lines.length, 14, heightOf);
        const pages = portionsOf(heights, cells, heightOf, () => 150);
        const rows = pages.flat().map(({ row }) => row);
        expect([...new Set(rows)]).toEqual(lines.map((_, row) => row));
        for (const page of pages) {
          expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(150);
        }
        const shown = (row: number) =>
          pages
            .flat()
            .filter((slice) => slice.row === row)
            .reduce((sum, { height }) => sum + linesIn(height, heightOf), 0);
        lines.forEach((count, row) => {
          expect(shown(row)).toBeGreaterThanOrEqual(count);
        });
      }),
    );
  });
});
