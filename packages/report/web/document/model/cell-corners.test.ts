import type { TableGrid } from "@yusuan/schema";
import { expect, test } from "vitest";
import { cornersOf } from "./cell-corners.js";

const GRID: TableGrid = { page: 5, firstRow: 2, columns: [50, 100, 200, 300], rows: [80, 100, 140] };

test.each([
  ["a cell", { row: 3, column: 1 }, [100, 100, 200, 140]],
  ["a merged cell", { row: 2, column: 1, rowSpan: 2, columnSpan: 2 }, [100, 80, 300, 140]],
])("%s lies between its edges", (_, cell, [x0, y0, x1, y1]) => {
  expect(cornersOf(cell, GRID)).toEqual([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);
});

test.each([
  ["of an earlier page", { row: 1, column: 1 }],
  ["beyond the edges", { row: 4, column: 2 }],
])("a cell %s has no corners", (_, cell) => {
  expect(cornersOf(cell, GRID)).toBeUndefined();
});

test("a cell of a page that was put straight stands askew, as it is printed", () => {
  const grid = { page: 1, firstRow: 0, columns: [0, 100], rows: [0, 50] };
  const shear = { ...grid, toPage: [1, -0.02, 10, 0.02, 1, 20, 0, 0, 2] };
  expect(cornersOf({ row: 0, column: 0 }, shear)).toEqual([
    [5, 10],
    [55, 11],
    [54.5, 36],
    [4.5, 35],
  ]);
});
