import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { printRight, printRun } from "../../testing/print.js";
import { columnEdges, findColumns } from "./columns.js";
import { headerWords, leafWords } from "./header.js";
import { candidateLines } from "./line.js";

const header = (...runs: readonly Run[]) => leafWords(headerWords(candidateLines(runs)));
const body = (...runs: readonly Run[]) => candidateLines(runs);
const rounded = (columns: readonly { left: number; right: number }[]) =>
  columns.map(({ left, right }) => [left, right]);

const rows = body(
  printRun("201", 0, 50),
  printRight("1.00", 100, 50),
  printRun("208", 0, 70),
  printRight("12,345.00", 100, 70),
);

describe("findColumns", () => {
  test("finds where the text of the body stands", () => {
    expect(rounded(findColumns([], rows, []))).toEqual([
      [0, 15],
      [55, 100],
    ]);
  });

  test("adds a blank column that only the header names", () => {
    const leaves = header(printRun("编码", 0, 30), printRun("合计", 70, 30), printRun("其他收入", 130, 30));
    expect(rounded(findColumns(leaves, rows, []))).toEqual([
      [0, 15],
      [55, 100],
      [130, 170],
    ]);
  });

  test("adds a blank column between filled ones", () => {
    const wide = body(
      printRun("201", 0, 50),
      printRight("1.00", 200, 50),
      printRun("208", 0, 70),
      printRight("2.00", 200, 70),
    );
    const leaves = header(printRun("编码", 0, 30), printRun("合计", 90, 30), printRun("项目", 180, 30));
    expect(rounded(findColumns(leaves, wide, [])).map(([left]) => left)).toEqual([0, 90, 180]);
  });

  test("adds nothing for a header word that stands beside its column", () => {
    const leaves = header(printRun("编码", 0, 30), printRun("合计", 104, 30));
    expect(findColumns(leaves, rows, [])).toHaveLength(2);
  });

  test("is not bridged by the word of a total", () => {
    const total = body(
      printRun("合计", 10, 90),
      printRight("1.00", 100, 90),
      printRun("208", 0, 70),
      printRun("支出", 20, 70),
    );
    expect(rounded(findColumns([], total, [])).map(([left]) => left)).toEqual([0, 20, 80]);
  });

  test("keeps columns apart that a drawn edge parts", () => {
    const touching = body(
      printRun("201", 0, 50),
      printRun("支出", 14.5, 50),
      printRun("208", 0, 70),
      printRun("支出", 14.5, 70),
    );
    expect(findColumns([], touching, [15])).toHaveLength(2);
  });

  test("finds nothing in nothing", () => {
    expect(findColumns([], [], [])).toEqual([]);
  });
});

describe("columnEdges", () => {
  const columns = [
    { left: 0, right: 20 },
    { left: 40, right: 60 },
  ];

  test("stand halfway across the gap", () => {
    expect(columnEdges(columns, [])).toEqual([-2, 30, 62]);
  });

  test("stand where a line is drawn in the gap", () => {
    expect(columnEdges(columns, [25, 50])).toEqual([-2, 25, 62]);
  });

  test("need a column", () => {
    expect(columnEdges([], [])).toEqual([]);
  });
});
