import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawRow } from "../model.js";
import { buildGrid, type RowReading } from "./build.js";

const raw = (rows: readonly (readonly string[])[]): RawRow[] =>
  rows.map((row, i) => row.map((text) => ({ text, first: i + 1, last: i + 1 })));

/** The grid as lines: `<` goes on to the right, `^` downwards, `.` is empty. */
function show(rows: readonly (readonly string[])[], reading: RowReading = "spanned"): string[] {
  const grid = buildGrid(raw(rows), reading, { steps: 1e6 });
  const out = Array.from({ length: grid.rows }, () => new Array<string>(grid.columns).fill("?"));
  for (const cell of grid.cells) {
    for (let r = 0; r < cell.rowSpan; r++) {
      for (let c = 0; c < cell.columnSpan; c++) {
        const line = out[cell.row + r];
        if (line) line[cell.column + c] = r > 0 ? "^" : c > 0 ? "<" : cell.text || ".";
      }
    }
  }
  return out.map((line) => line.join(" "));
}

describe("buildGrid", () => {
  it("lays out a form by function: codes, names, figures", () => {
    expect(
      show([
        ["项目", "收入预算"],
        ["编码", "名称", "合计", "事业单位", "其他"],
        ["类", "款", "项", "", "", "经营收入", ""],
        ["201", "", "", "甲", "3.00", "2.00", "1.00"],
        ["201", "03", "01", "乙", "3.00", "2.00", "1.00"],
        ["合计", "3.00", "2.00", "1.00"],
      ]),
    ).toEqual([
      "项目 < < < 收入预算 < <",
      "编码 < < 名称 合计 事业单位 其他",
      "类 款 项 ^ ^ 经营收入 ^",
      "201 . . 甲 3.00 2.00 1.00",
      "201 03 01 乙 3.00 2.00 1.00",
      "合计 < < < 3.00 2.00 1.00",
    ]);
  });

  it("keeps the lanes of revenue and expenditure apart", () => {
    expect(
      show([
        ["本年收入", "本年支出"],
        ["项目", "预算数", "项目", "预算数"],
        ["一、甲", "8.00", "一、", "丙", "7.00"],
        ["二、乙", "", "二、", "丁", "1.00"],
        ["收入总计", "8.00", "支出总计", "8.00"],
      ]),
    ).toEqual([
      "本年收入 < 本年支出 < <",
      "项目 预算数 项目 < 预算数",
      "一、甲 8.00 一、 丙 7.00",
      "二、乙 . 二、 丁 1.00",
      "收入总计 8.00 支出总计 < 8.00",
    ]);
  });

  it("spreads a header over the headers below it, figures in as many columns", () => {
    expect(
      show([
        ["三公经费", "机关运行经费"],
        ["合计", "出国", "接待", "用车", ""],
        ["", "", "", "小计", "购置费", "运行费", ""],
        ["6.00", "1.00", "2.00", "3.00", "1.00", "2.00", "84.83"],
      ]),
    ).toEqual([
      "三公经费 < < < < < 机关运行经费",
      "合计 出国 接待 用车 < < ^",
      "^ ^ ^ 小计 购置费 运行费 ^",
      "6.00 1.00 2.00 3.00 1.00 2.00 84.83",
    ]);
  });

  it("lays out an empty form by its header", () => {
    expect(
      show([
        ["项目", "基金支出"],
        ["编码", "名称", "合计", "基本支出", "项目支出"],
        ["类", "款", "项", "", "", "", ""],
        ["", "", "", "", "0.00", "0.00", "0.00"],
        ["合计", "0.00", "0.00", "0.00"],
      ]),
    ).toEqual([
      "项目 < < < 基金支出 < <",
      "编码 < < 名称 合计 基本支出 项目支出",
      "类 款 项 ^ ^ ^ ^",
      ". . . . 0.00 0.00 0.00",
      "合计 < < < 0.00 0.00 0.00",
    ]);
  });

  it("fills up tab-separated rows, but puts figures under figures", () => {
    const rows = [
      ["编码", "名称", "合计", "其他"],
      ["201", "甲", "3.00", "1.00"],
      ["202", "乙", "3.00"],
      ["合计", "6.00", "1.00"],
    ];
    expect(show(rows, "tailless").slice(2)).toEqual(["202 乙 3.00 .", "合计 < 6.00 1.00"]);
    expect(show(rows, "positional").slice(2)).toEqual(["202 乙 3.00 .", "合计 6.00 1.00 ."]);
  });

  it("spreads the empty cells of merged headers", () => {
    const rows = [
      ["项目", "", "预算", ""],
      ["编码", "名称", "合计", "基本"],
      ["201", "甲", "3.00", "1.00"],
    ];
    expect(show(rows, "tailless").slice(0, 1)).toEqual(["项目 < 预算 <"]);
  });

  it("does not let one stray wide row move the others", () => {
    const rows = [["a", "b"], ...Array.from({ length: 5 }, () => ["甲", "1.00"]), ["乙", "2.00", "走样"]];
    expect(show(rows).at(1)).toBe("甲 1.00 .");
    expect(show(rows).at(-1)).toBe("乙 2.00 走样");
  });

  it("marks repeated headers", () => {
    const rows = raw([
      ["项目", "金额"],
      ["甲", "1"],
      ["项目", "金额"],
      ["乙", "2"],
    ]);
    expect(buildGrid(rows, "tailless", { steps: 100 }).repeatedHeaderRows).toEqual([2]);
  });

  it("covers every place at most once and loses no cell, whatever the rows", () => {
    const text = fc.constantFrom("", "201", "03", "甲", "一、", "1,234.00", "0.00", "-");
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 });
    const reading = fc.constantFrom<RowReading>("spanned", "tailless", "positional");
    fc.assert(
      fc.property(rows, reading, fc.nat(2000), (given, how, steps) => {
        const grid = buildGrid(raw(given), how, { steps });
        const places = grid.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
          Array.from({ length: rowSpan * columnSpan }, (_, i) => {
            const place = [row + Math.floor(i / columnSpan), column + (i % columnSpan)];
            expect(place[0]).toBeLessThan(grid.rows);
            expect(place[1]).toBeLessThan(grid.columns);
            return place.join();
          }),
        );
        expect(new Set(places).size).toBe(places.length);
        expect(places).toHaveLength(grid.rows * grid.columns);
        const texts = (cells: readonly { readonly text: string }[]) =>
          cells
            .map((cell) => cell.text)
            .filter((one) => one !== "")
            .sort();
        expect(texts(grid.cells)).toEqual(texts(raw(given).flat()));
      }),
    );
  });
});
