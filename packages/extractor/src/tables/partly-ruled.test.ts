import { describe, expect, test } from "vitest";
import { printRight, printRun } from "../testing/print.js";
import { isPartlyRuled, partlyRuledTable } from "./partly-ruled.js";

const one = [printRun("201", 0, 50), printRight("1.00", 90, 50), printRight("2.00", 140, 50)];
const two = [printRun("208", 0, 70), printRight("3.00", 90, 70), printRight("4.00", 140, 70)];

const grid = { xs: [-5, 60, 100, 150], ys: [10, 35, 80], regions: [] };
const oneRow = { ...grid, ys: [10, 80] };

describe("isPartlyRuled", () => {
  test("sees a header and its figures in the only drawn row", () => {
    const cells = new Map([
      [0, [printRun("合计", 70, 30), printRight("1.00", 90, 70)]],
      [1, [printRun("小计", 120, 30), printRight("2.00", 140, 70)]],
    ]);
    expect(isPartlyRuled(oneRow, cells)).toBe(true);
    expect(isPartlyRuled(grid, cells)).toBe(false);
  });

  test("sees rows that share one drawn cell", () => {
    expect(isPartlyRuled(grid, new Map([[0, [...one, ...two]]]))).toBe(true);
  });

  test.each([
    [
      "cells with one amount each",
      new Map([
        [0, one.slice(0, 1)],
        [1, one.slice(1, 2)],
        [2, one.slice(2)],
      ]),
    ],
    [
      "a sentence with amounts",
      new Map([[0, [printRun("本年收入合计1.00元其中财政拨款收入总计2.00元比上年减少", 0, 50)]]]),
    ],
    [
      "amounts that are wrapped in their cells",
      new Map([
        [0, [printRun("100,000.0", 0, 50), printRun("0", 20, 62)]],
        [1, [printRun("50,000.0", 60, 50), printRun("0", 80, 62)]],
      ]),
    ],
    ["no amounts", new Map([[0, [printRun("合计", 0, 50)]]])],
    ["nothing", new Map()],
  ])("passes %s", (_, byRegion) => {
    expect(isPartlyRuled(grid, byRegion)).toBe(false);
  });
});

test("partlyRuledTable finds the rows by alignment and keeps to the drawn edges", () => {
  const header = [printRun("编码", 0, 30), printRun("合计", 70, 30), printRun("项目", 120, 30)];
  const found = partlyRuledTable(
    3,
    grid,
    new Map([
      [0, header],
      [1, [...one, ...two]],
    ]),
  );
  expect(found?.rows).toBe(3);
  expect(found?.cells.map((cell) => cell.text)).toEqual([
    ...["编码", "合计", "项目"],
    ...["201", "1.00", "2.00"],
    ...["208", "3.00", "4.00"],
  ]);
  expect(found?.xs.slice(1, -1)).toEqual([60, 100]);
});
