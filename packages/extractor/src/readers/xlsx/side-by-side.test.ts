import { describe, expect, test } from "vitest";
import type { SheetCell } from "./sheet-cells.js";
import { sideBySide } from "./side-by-side.js";

/** Cells of rows; `a[3]` is merged over three columns, an empty one is not there. */
function cellsOf(rows: readonly (readonly string[])[]): readonly SheetCell[] {
  return rows.flatMap((texts, row) =>
    texts.flatMap((said, column): readonly SheetCell[] => {
      const [, text = "", span] = /^(.*?)(?:\[(\d+)\])?$/u.exec(said) ?? [];
      const columnSpan = Number(span ?? 1);
      return text === "" ? [] : [{ row, column, rowSpan: 1, columnSpan, text, uncomputed: false }];
    }),
  );
}

const sides = (rows: readonly (readonly string[])[]) =>
  sideBySide(cellsOf(rows)).map((cells) => cells.map(({ text }) => text).join(" "));

const HEADER = ["科目", "金额", "", "科目", "金额"];
const DATA = ["甲", "1", "", "乙", "2"];

describe("tables that stand side by side", () => {
  test("are told apart by a column without anything and a title each", () => {
    const titles = ["收入预算表[2]", "", "", "支出预算表"];
    const units = ["单位：元", "", "", "单位：万元"];
    expect(sides([titles, units, HEADER, DATA, ["注：以元计。"]])).toEqual([
      "收入预算表 单位：元 科目 金额 甲 1 注：以元计。",
      "支出预算表 单位：万元 科目 金额 乙 2",
    ]);
  });

  test("may begin in different rows, and may be three with empty columns in them", () => {
    const rows = [
      ["甲表格一览", "", "", "", "", "", "丙表格一览"],
      ["科目", "", "金额", "", "乙表格一览", "", "科目", "金额"],
      ["甲", "", "1", "", "科目", "数", "", ""],
      ["甲", "", "1", "", "乙", "2", "丙", "3"],
    ];
    // 乙 and 丙 touch: no column parts them.
    expect(sides(rows)).toHaveLength(1);
    const apart = rows.map((row) => [...row.slice(0, 6), "", ...row.slice(6)]);
    expect(sides(apart.map((row) => [row[0] ?? "", row[2] ?? "", ...row.slice(3)]))).toEqual([
      "甲表格一览 科目 金额 甲 1 甲 1",
      "乙表格一览 科目 数 乙 2",
      "丙表格一览 科目 金额 丙 3",
    ]);
  });

  test.each([
    ["a title merged over both", [["收支预算总表[5]"], HEADER, DATA]],
    ["one title that is not merged", [["收支预算总表"], ["单位：元"], HEADER, DATA]],
    ["a title and the number of the form", [["收支预算总表", "", "", "公开01表"], HEADER, DATA]],
    ["titles of both, and one over all", [["总表[5]"], ["收入表格", "", "", "支出表格"], HEADER, DATA]],
    ["no title", [["收入[2]", "", "", "支出[2]"], HEADER, DATA]],
    ["a note merged over both", [["收入预算表", "", "", "支出预算表"], HEADER, DATA, ["注：以元计。[5]"]]],
    [
      "no empty column",
      [
        ["收入预算表", "", "支出预算表"],
        ["科目", "金额", "科目", "金额"],
        ["甲", "1", "乙", "2"],
      ],
    ],
    [
      "tables below one another",
      [
        ["收入预算表"],
        ["科目", "金额"],
        ["甲", "1"],
        ["", "", "", "支出预算表"],
        ["", "", "", "科目", "数"],
        ["", "", "", "乙", "2"],
      ],
    ],
  ])("are one with %s", (_, rows) => {
    expect(sides(rows)).toHaveLength(1);
  });
});
