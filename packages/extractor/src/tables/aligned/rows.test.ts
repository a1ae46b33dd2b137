import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { printRight, printRun } from "../../testing/print.js";
import { candidateLines } from "./line.js";
import { bodyRows } from "./rows.js";

const rows = (runs: readonly Run[], breaks: readonly number[] = []) =>
  bodyRows(candidateLines(runs), breaks).map((row) => row.runs.map((run) => run.text).join(" "));

const row = (code: string, y: number, name = "支出") => [
  printRun(code, 0, y),
  printRun(name, 40, y),
  printRight("1.00", 150, y),
];

describe("a row", () => {
  test("is a line with columns", () => {
    expect(rows([...row("201", 50), ...row("208", 70)])).toEqual(["201 支出 1.00", "208 支出 1.00"]);
  });

  test("takes the word that wraps below its line", () => {
    expect(
      rows([...row("201", 50), printRun("续行", 40, 62), ...row("208", 80), ...row("210", 104)]),
    ).toEqual(["201 支出 1.00 续行", "208 支出 1.00", "210 支出 1.00"]);
  });

  test("takes the words that wrap above and below its line, in reading order", () => {
    const runs = [
      ...row("201", 50),
      printRun("上行", 40, 68),
      ...row("208", 80, "中行"),
      printRun("下行", 40, 92),
      ...row("210", 110),
    ];
    expect(rows(runs)).toEqual(["201 支出 1.00", "上行 208 中行 1.00 下行", "210 支出 1.00"]);
  });

  test("stands alone where no row is near", () => {
    expect(rows([...row("201", 50), ...row("208", 64), printRun("其他", 40, 90)])).toEqual([
      "201 支出 1.00",
      "208 支出 1.00",
      "其他",
    ]);
  });

  test("ends at a drawn line", () => {
    const runs = [...row("201", 50), printRun("下文", 40, 62), ...row("208", 80)];
    expect(rows(runs, [35, 56, 90])).toEqual(["201 支出 1.00", "下文 208 支出 1.00"]);
  });
});

test("no line is lost", () => {
  const runs = [printRun("支出", 40, 10), printRun("收入", 40, 60)];
  expect(rows(runs)).toEqual(["支出", "收入"]);
  expect(rows([])).toEqual([]);
});
