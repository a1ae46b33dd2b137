import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.js";
import { pipeTable } from "./pipe-rows.js";

const texts = (text: string): string[][] | undefined =>
  pipeTable(linesOf(text, 99))?.map((row) => row.map((cell) => cell.text));

describe("pipeTable", () => {
  it.each([
    "| 项目 | 金额 |\n|:---|---:|\n| 甲 | 1.00 |",
    "项目 | 金额\n--- | ---\n甲 | 1.00",
    "| 项目 | 金额 |\n| **甲** | 1.00 |",
    "+---+---+\n| 项目 | 金额 |\n+===+===+\n| 甲 | 1.00 |\n+---+---+",
  ])("reads %j", (text) =>
    expect(texts(text)).toEqual([
      ["项目", "金额"],
      ["甲", "1.00"],
    ]),
  );

  it("keeps escaped pipes and line breaks inside cells", () => {
    expect(texts("| a\\|b | 1<br>2 |\n|---|---|\n| c | |")).toEqual([
      ["a|b", "1\n2"],
      ["c", ""],
    ]);
  });

  it.each(["甲 | 乙\n丙 | 丁 | 戊", "编制部门：某局 | 单位：元"])("%j is no table", (text) => {
    expect(texts(text)).toBeUndefined();
  });
});
