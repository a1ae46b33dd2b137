import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { printRun } from "../../testing/print.js";
import { lineText } from "../cell-text.js";
import { headerSpans, headerWords, leafWords } from "./header.js";
import { candidateLines } from "./line.js";

const words = (...runs: readonly Run[]) => headerWords(candidateLines(runs));
const texts = (found: ReturnType<typeof words>) => found.map((word) => `${word.row} ${lineText(word.runs)}`);

/** 项目支出 over two columns, between two columns of their own. */
const grouped = words(
  printRun("项目支出", 65, 30),
  printRun("编码", 0, 30),
  printRun("合计", 150, 30),
  printRun("基本", 50, 50),
  printRun("其他", 100, 50),
);
const XS = [-5, 35, 85, 135, 185];

describe("headerWords", () => {
  test("are the pieces of a line", () => {
    expect(texts(words(printRun("编码", 0, 30), printRun("合计", 60, 30)))).toEqual(["0 编码", "0 合计"]);
  });

  test("set closely under one another are one", () => {
    expect(texts(words(printRun("事业单位", 0, 30), printRun("经营收入", 0, 42)))).toEqual([
      "0 事业单位 经营收入",
    ]);
  });

  test("far under one another are two", () => {
    expect(texts(words(printRun("项目", 0, 30), printRun("合计", 0, 50)))).toEqual(["0 项目", "1 合计"]);
  });

  test("beside one another on close lines are two, and rows are numbered without gaps", () => {
    const found = words(
      printRun("财政拨款", 0, 30),
      printRun("收入", 0, 42),
      printRun("合计", 80, 42),
      printRun("元", 80, 70),
    );
    expect(texts(found)).toEqual(["0 财政拨款 收入", "1 合计", "2 元"]);
  });
});

describe("leafWords", () => {
  test("leave out what stands over others", () => {
    expect(leafWords(grouped).map((word) => lineText(word.runs))).toEqual(["编码", "基本", "其他", "合计"]);
  });

  test("come from left to right", () => {
    const found = leafWords(words(printRun("合计", 60, 30), printRun("编码", 0, 50)));
    expect(found.map((word) => lineText(word.runs))).toEqual(["编码", "合计"]);
  });
});

describe("headerSpans", () => {
  test("a group stands over its columns, a word over its own", () => {
    const spans = headerSpans(grouped, XS).map(({ word, column, columnSpan }) => [
      lineText(word.runs),
      column,
      columnSpan,
    ]);
    expect(spans).toEqual([
      ["编码", 0, 1],
      ["项目支出", 1, 2],
      ["合计", 3, 1],
      ["基本", 1, 1],
      ["其他", 2, 1],
    ]);
  });

  test("two groups of one row never claim the same column", () => {
    const two = words(
      printRun("收入", 28, 30),
      printRun("支出", 128, 30),
      ...[0, 50, 100, 150].map((x) => printRun("项目", x, 50)),
    );
    const spans = headerSpans(two, XS).filter(({ word }) => word.row === 0);
    expect(spans.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });
});
