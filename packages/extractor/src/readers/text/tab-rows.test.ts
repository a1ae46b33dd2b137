import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.js";
import { isContents, tabTables } from "./tab-rows.js";

const texts = (text: string): string[][][] =>
  tabTables(linesOf(text, 1e6)).map((rows) => rows.map((row) => row.map((cell) => cell.text)));

describe("tabTables", () => {
  it("keeps rows of different length as they are", () => {
    expect(texts("a\tb\tc\nd\t1\n")).toEqual([
      [
        ["a", "b", "c"],
        ["d", "1"],
      ],
    ]);
  });

  it("goes on over an empty line, also with the header repeated", () => {
    expect(texts("项目\t金额\n甲\t1\n\n乙\t2\n\n项目\t金额\n丙\t3\n")).toHaveLength(1);
  });

  it("starts another table at another header or a title", () => {
    expect(texts("项目\t金额\n甲\t1\n\n名称\t数量\n乙\t2\n")).toHaveLength(2);
    expect(texts("项目\t金额\n甲\t1\n支出预算总表\t\n项目\t金额\n乙\t2\n")).toHaveLength(2);
  });

  it("drops rules of dashes", () => {
    expect(texts("项目\t金额\n----\t----\n甲\t1\n")).toEqual([
      [
        ["项目", "金额"],
        ["甲", "1"],
      ],
    ]);
  });

  it("knows a table of contents", () => {
    const rows = (text: string) => tabTables(linesOf(text, 99))[0] ?? [];
    expect(isContents(rows("一、职能\t1\n二、机构\t2\n三、名词\t2\n四、说明\t5"))).toBe(true);
    expect(isContents(rows("一、职能\t1\n二、机构\t9\n三、名词\t2\n四、说明\t5"))).toBe(false);
    expect(isContents(rows("项目\t金额\n二、机构\t2\n三、名词\t2\n四、说明\t5"))).toBe(false);
  });
});
