import { describe, expect, test } from "vitest";
import { printRight, printRun } from "../testing/print.js";
import { withHeaderAbove } from "./header-above.js";
import type { PageCell, PageTable } from "./page-table.js";

const cell = (row: number, column: number, text: string): PageCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  page: 2,
  box: [column * 100, 100 + row * 20, column * 100 + 100, 120 + row * 20],
});

const tableOf = (first: readonly string[]): PageTable => ({
  page: 2,
  method: "ruled",
  box: [0, 100, 300, 140],
  xs: [0, 100, 200, 300],
  ys: [100, 120, 140],
  rows: 2,
  cells: [
    ...first.map((text, i) => cell(0, i, text)),
    ...["208", "2.00", "3.00"].map((text, i) => cell(1, i, text)),
  ],
});

const body = tableOf(["201", "1.00", "4.00"]);
const leaves = [printRun("编码", 40, 90), printRun("合计", 140, 90), printRun("项目", 240, 90)];

describe("withHeaderAbove", () => {
  test("takes the words that stand over the columns", () => {
    const { table, free } = withHeaderAbove(body, leaves);
    expect(free).toEqual([]);
    expect(table.rows).toBe(3);
    const header = table.cells.filter(({ row }) => row === 0).map(({ column, text }) => [column, text]);
    expect(header).toEqual([
      [0, "编码"],
      [1, "合计"],
      [2, "项目"],
    ]);
    expect(table.cells.filter(({ row }) => row === 1).map(({ text }) => text)).toEqual([
      "201",
      "1.00",
      "4.00",
    ]);
    expect(table.box[1]).toBeLessThan(90);
    expect(table.ys.slice(1)).toEqual([100, 120, 140]);
    expect(table.ys[0]).toBeLessThan(Math.min(...leaves.map(({ bbox }) => bbox[1])));
  });

  test("takes a group above them with its span", () => {
    const group = printRun("支出预算", 130, 70);
    const { table } = withHeaderAbove(body, [group, ...leaves]);
    const found = table.cells.find(({ text }) => text === "支出预算");
    expect(found).toMatchObject({ row: 0, column: 0, columnSpan: 3 });
    expect(table.rows).toBe(4);
  });

  test.each([
    ["a table that draws its header", tableOf(["编码", "合计", "项目"]), leaves],
    ["a line of one word, which may be a title", body, [printRun("部门情况", 140, 90)]],
    ["a line with the unit", body, [printRun("编制部门：某局", 10, 90), printRun("单位：元", 250, 90)]],
    [
      "words that stand too far above",
      body,
      leaves.map((run) => ({ ...run, bbox: [run.bbox[0], 20, run.bbox[2], 30] as const })),
    ],
    ["a row of figures", body, [printRight("5.00", 190, 90), printRight("6.00", 290, 90)]],
  ])("leaves alone %s", (_, table, free) => {
    expect(withHeaderAbove(table, free)).toEqual({ table, free });
  });
});
