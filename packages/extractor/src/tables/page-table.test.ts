import { expect, test } from "vitest";
import { printRun } from "../testing/print.js";
import { pageTable } from "./page-table.js";

const grid = {
  xs: [0, 50, 100],
  ys: [0, 20, 40],
  regions: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  ],
};

test("a table has a cell for every region, at the place of its text or of its lines", () => {
  const table = pageTable(7, "ruled", grid, new Map([[0, [printRun("12", 30, 14)]]]));
  expect(table).toMatchObject({
    page: 7,
    method: "ruled",
    box: [0, 0, 100, 40],
    xs: [0, 50, 100],
    ys: [0, 20, 40],
    rows: 2,
  });
  expect(table.cells).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: "12", page: 7, box: [30, 6, 40, 16] },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: "", page: 7, box: [0, 20, 50, 40] },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: "", page: 7, box: [50, 20, 100, 40] },
  ]);
});
