import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import { indicatorUnit } from "./indicator-unit.js";

const found = (row: string, damage: readonly string[] = []) =>
  projectResults(indicatorUnit, { indicators: `level3 target unit\n${row}`, damage });

describe(indicatorUnit.id, () => {
  test.each([
    ["专网运行 30 23", "warning", "the unit column holds the number 23"],
    ["专网运行 30 ２３", "warning", "the unit column holds the number 23"],
    ["餐补 =80.00(80元/人/天)", "note", "the unit “80元/人/天” holds a number"],
    ["响应 =2.00 24小时", "note", "the unit “24小时” holds a number"],
  ])("%s: %s", (row, severity, text) => {
    const results = found(row);
    expect(results).toMatchObject([{ verdict: "document-error", severity }]);
    expect(results[0]?.message.en).toContain(text);
  });

  test.each([
    "专网运行 30 件次",
    "满意度 ≥85.00(%)",
    "满意度 10 百分比",
    "面积 ≥13459.00(平方米)",
    "秩序 改善 -",
  ])("%s", (row) => {
    expect(found(row)).toEqual([]);
  });

  test("damaged forms are left alone", () => {
    expect(found("专网运行 30 23", ["row-lost"])).toEqual([]);
  });
});
