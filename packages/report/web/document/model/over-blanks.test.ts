import type { BBox, TableGrid } from "@yusuan/schema";
import { expect, test } from "vitest";
import type { CellData } from "../../../src/contract/document-data.js";
import { overBlanks } from "./over-blanks.js";

const GRID: TableGrid = { page: 1, firstRow: 4, columns: [0, 50, 100], rows: [0, 10, 20, 30] };

const cell = (
  row: number,
  column: number,
  text = "",
  bbox: BBox = [0, 0, 1, 1],
  columnSpan = 1,
): CellData => ({
  row: row + 4,
  column,
  text,
  page: 1,
  bbox,
  ...(columnSpan > 1 && { columnSpan }),
});
const told = (cells: readonly CellData[], grid = GRID) =>
  overBlanks(cells, grid).map(({ row, column, rowSpan = 1, text }) => [text, row - 4, column, rowSpan]);

test("a text that stands out is drawn over the blank cells that it stands on", () => {
  const cells = [
    cell(0, 0, "科目", [5, 1, 45, 17]),
    cell(1, 0),
    cell(2, 0),
    cell(2, 1, "合计", [55, 16, 90, 28]),
    cell(1, 1),
  ];
  expect(told(cells)).toEqual([
    ["科目", 0, 0, 2],
    ["", 2, 0, 1],
    ["合计", 1, 1, 2],
  ]);
});

test("a text over several columns takes all blank cells of a row, or none", () => {
  const group = cell(0, 0, "项目", [5, 1, 95, 17], 2);
  expect(told([group, cell(1, 0), cell(1, 1)])).toEqual([["项目", 0, 0, 2]]);
  expect(told([group, cell(1, 0), cell(1, 1, "款", [60, 11, 70, 19])])).toHaveLength(3);
});

test("a text within its row, and one of a page that was put straight, stay", () => {
  const cells = [cell(0, 0, "项目", [5, 1, 45, 9]), cell(1, 0)];
  expect(told(cells)).toEqual([
    ["项目", 0, 0, 1],
    ["", 1, 0, 1],
  ]);
  const out = [cell(0, 0, "项目", [5, 1, 45, 19]), cell(1, 0)];
  expect(told(out, { ...GRID, toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1] })).toHaveLength(2);
});
