import { describe, expect, it } from "vitest";
import { isIndentedProse, streamTables } from "./cell-stream.js";
import { linesOf } from "./lines.js";
import type { RawRow } from "./model.js";

const tables = (text: string): RawRow[][] => streamTables(linesOf(text, 1e6));
const texts = (text: string): string[][][] =>
  tables(text).map((rows) => rows.map((row) => row.map((cell) => cell.text)));
/** Rows to cell lines; `margin` begins and ends each with a lone tab. */
const stream = (rows: readonly (readonly string[])[], margin = false): string =>
  rows.map((row) => (margin ? ["", ...row, ""] : row).map((cell) => `\t${cell}\n`).join("")).join("\n");

describe("streamTables", () => {
  it("reads one cell per line, rows ended by empty lines", () => {
    expect(
      texts(
        stream([
          ["序号", "名称"],
          ["1", ""],
        ]),
      ),
    ).toEqual([
      [
        ["序号", "名称"],
        ["1", ""],
      ],
    ]);
  });

  it("takes the margins away that begin and end every row", () => {
    const rows = [
      ["项目", "预算数"],
      ["", "1.00"],
      ["合计", ""],
    ];
    expect(texts(stream(rows, true))).toEqual([rows]);
  });

  it("keeps an empty last cell that only some rows have", () => {
    expect(
      texts(
        stream([
          ["a", "备注"],
          ["b", ""],
        ]),
      )[0]?.[1],
    ).toEqual(["b", ""]);
  });

  it("starts another table at a title and at captions", () => {
    const rows = [
      ["甲", "1.00"],
      ["乙", "2.00"],
    ];
    const text = stream([["收入预算总表"], ["单位：元"], ...rows, ["支出预算总表"], ["单位：元"], ...rows]);
    expect(texts(text)).toHaveLength(2);
  });

  it("does not start another table at two empty lines alone", () => {
    const text = `${stream([
      ["类", "合计"],
      ["", ""],
    ])}\n\n${stream([["201", "1.00"]])}`;
    expect(texts(text)).toHaveLength(1);
  });

  it("goes on with a cell over lines without a tab", () => {
    const [rows] = tables("\t机关事业单位基本\n养老保险缴费\n\t1.00\n\n\t乙\n\t2.00\n");
    expect(rows?.[0]?.[0]).toEqual({ text: "机关事业单位基本养老保险缴费", first: 1, last: 2 });
  });

  it("joins a row that an empty paragraph in a cell has parted", () => {
    const text = "\t指标\t权重\n\n\t甲\n\n\t20%\n\t件\n\n\t乙\n\t10%\n\t人\n\n\t丙\n\t30%\n\t人\n";
    expect(texts(text)[0]).toContainEqual(["甲", "20%", "件"]);
  });

  it("tells paragraphs with a tab before them from cells", () => {
    expect(isIndentedProse(tables("\t第一段话。\n\n\t第二段话。\n"))).toBe(true);
    expect(isIndentedProse(tables("\t甲\n\t1.00\n\n\t乙\n\t2.00\n"))).toBe(false);
  });
});
