import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, Table } from "../model/extraction.js";
import { gridOf, labelAt, shortened } from "./grid.js";

const cell = (row: number, column: number, text: string, more: Partial<Cell> = {}): Cell => ({
  ...{ row, column, text, rowSpan: 1, columnSpan: 1, page: 1, bbox: null, confidence: 1 },
  ...more,
});
const table = (rows: number, columns: number, cells: readonly Cell[]): Table => ({
  ...{ kind: "table", id: "t1", pages: [1], method: "ruled", rows, columns, cells: [...cells] },
  ...{ repeatedHeaderRows: [], captions: [], notes: [] },
});

test("a cell is met at every place that it covers", () => {
  const wide = cell(0, 0, "项目", { rowSpan: 2, columnSpan: 2 });
  const grid = gridOf(table(2, 3, [wide, cell(0, 2, "合计")]));
  expect([grid.at(0, 0), grid.at(1, 1)]).toEqual([wide, wide]);
  expect(grid.at(0, 2)?.text).toBe("合计");
  expect(grid.at(1, 2)).toBeUndefined();
});

test("whatever the cells of a table are, no place is covered twice and none beyond its edges", () => {
  const any = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rowSpan: fc.integer({ min: 1, max: 4 }),
    columnSpan: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (cells) => {
      const grid = gridOf(
        table(
          4,
          4,
          cells.map(({ row, column, ...spans }) => cell(row, column, "", spans)),
        ),
      );
      const covered = grid.cells.map(({ rowSpan, columnSpan }) => rowSpan * columnSpan);
      const places = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].filter((column) => grid.at(row, column)));
      expect(covered.reduce((sum, each) => sum + each, 0)).toBe(places.length);
    }),
  );
});

test("a label is what stands to the left and above, the nearest words that are no numbers", () => {
  const grid = gridOf(
    table(3, 3, [
      ...[cell(0, 0, "项 目"), cell(0, 1, "上年"), cell(0, 2, "本年")],
      ...[cell(1, 0, "行政运行"), cell(1, 1, "1.00"), cell(1, 2, "2.00")],
      ...[cell(2, 0, ""), cell(2, 1, "3.00"), cell(2, 2, "4.00")],
    ]),
  );
  expect(labelAt(grid, 1, 2)).toBe("行政运行 · 本年");
  expect(labelAt(grid, 2, 2)).toBe("本年");
  expect(labelAt(grid, 0, 0)).toBe("");
});

test("a long text ends in an ellipsis, and characters beyond the basic plane are not cut", () => {
  expect(shortened("一二三四", 4)).toBe("一二三四");
  expect(shortened("一二三四五", 4)).toBe("一二三…");
  expect(shortened("𠀀𠀁𠀂", 2)).toBe("𠀀…");
});
