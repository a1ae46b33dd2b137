import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, tableOf } from "../testing/extraction.js";

const ECONOMIC = [
  "经济分类科目编码|<|经济分类科目名称|合计|人员经费|公用经费",
  "类|款|^|^|^|^",
  "301||工资福利支出|2.00|2.00|",
  "301|01|基本工资|2.00|2.00|",
  "合计|<|<|2.00|2.00|",
];
const PROGRAM = [
  "功能分类科目编码|<|<|功能分类科目名称|合计|基本支出|项目支出",
  "类|款|项|^|^|^|^",
  "201|||一般公共服务支出|3.00|1.00|2.00",
  "201|03|01|行政运行|3.00|1.00|2.00",
];
const WITH_PROJECT = [
  "经济分类科目编码|<|经济分类科目名称|合计|人员经费|公用经费|项目支出",
  "类|款|^|^|^|^|^",
  "301||工资福利支出|3.00|2.00||1.00",
];
const FINAL = ["功能分类科目编码|<|<|功能分类科目名称|决算数|基本支出|项目支出", ...PROGRAM.slice(1)];

type Titled = readonly [title: string, lines: readonly string[]];

function formsOf(...tables: readonly Titled[]) {
  const blocks = tables.map(([title, lines], index) => tableOf(lines, { title, id: `t${index + 1}` }));
  return normalize(extractionOf(...blocks)).statements.map(({ form, recognizedBy }) => [form, recognizedBy]);
}

describe("recognize", () => {
  it.each([
    ["2025年部门一般公共预算基本支出明细表", ECONOMIC, "basic-expenditure-by-economic", "title-and-columns"],
    ["基本支出按科目明细表", ECONOMIC, "basic-expenditure-by-economic", "columns"],
    ["支出预算明细表", PROGRAM, "expenditure-by-function", "title-and-columns"],
    ["一般公共预算支出明细表", PROGRAM, "general-budget-by-function", "title-and-columns"],
    ["东海市国有资产监督管理局支出预算总表", PROGRAM, "expenditure-by-function", "title-and-columns"],
    [
      "一般公共预算基本支出决算明细表",
      ECONOMIC,
      "final-account-basic-expenditure-by-economic",
      "title-and-columns",
    ],
    ["支出科目明细表", FINAL, "final-account-expenditure-by-function", "columns"],
  ])("%s", (title, lines, form, by) => {
    expect(formsOf([title, lines])).toEqual([[form, by]]);
  });

  it.each([
    ["部门整体支出绩效自评表", PROGRAM],
    ["项目支出明细表", PROGRAM],
    ["政府采购支出明细表", PROGRAM],
    ["新增资产配置表", PROGRAM],
    ["一般公共预算基本支出政府预算经济分类预算表", ECONOMIC],
    ["基本支出明细表", WITH_PROJECT],
    ["支出经济分类明细表", WITH_PROJECT],
  ])("%s is none", (title, lines) => {
    expect(formsOf([title, lines])).toEqual([]);
  });

  it("gives a form to no detailed list where another table has it already", () => {
    const first: Titled = ["一般公共预算基本支出表", ECONOMIC];
    expect(formsOf(first, ["基本支出明细表", ECONOMIC])).toHaveLength(1);
    expect(formsOf(first, first)).toHaveLength(2);
  });
});
