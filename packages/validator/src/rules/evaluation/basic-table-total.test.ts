import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { basicTableTotal } from "./basic-table-total.js";

const execution = "慰问补助经费 600 293 293 100%\n值班工作经费 300 183 183 100%\n合计 900 476 476 100%";
const outcomes = (title: string, rows: string, header = "发放金额") =>
  reportOutcomes(basicTableTotal, { execution, basic: [{ title, header, rows }] });

describe(basicTableTotal.id, () => {
  test.each([
    ["adds up to the row it details", "基础表2：值班工作经费发放情况表", "甲组 | 100\n乙组 | 83", "+"],
    ["does not", "基础表3：慰问补助经费发放情况表", "一月 | 100\n二月 | 198", "x"],
    ["named without its generic ending", "慰问补助发放明细", "一月 | 293", "+"],
    ["names no row", "基础表4：会议费明细表", "甲组 | 100", ""],
    ["names two rows alike", "慰问补助经费和值班工作经费表", "甲组 | 100", ""],
    ["shows some cases only", "慰问补助经费部分发放情况", "甲组 | 100", ""],
    ["its own total is compared", "慰问补助经费发放情况表", "一月 | 100\n二月 | 193\n合计 | 293", "++"],
    ["its own total is wrong", "会议费明细表", "一月 | 100\n二月 | 193\n合计 | 393", "x"],
  ])("%s", (_, title, rows, expected) => {
    expect(outcomes(title, rows)).toBe(expected);
  });

  test("plans and prices are not what was paid", () => {
    expect(outcomes("慰问补助经费表", "一月 | 100", "预算金额")).toBe("");
    expect(outcomes("慰问补助经费表", "一月 | 100", "发放标准")).toBe("");
  });

  test("a row that has lost its amount is no document error", () => {
    const basic = [{ title: "慰问补助经费发放情况表", rows: "一月 | 100\n二月 |" }];
    expect(reportFindings([basicTableTotal.id], { execution, basic })).toMatchObject([
      { verdict: "extraction-loss" },
    ]);
  });

  test("both sums are named", () => {
    const basic = [{ title: "慰问补助经费发放情况表", rows: "一月 | 100\n二月 | 198" }];
    const [finding] = reportFindings([basicTableTotal.id], { execution, basic });
    expect(finding).toMatchObject({ severity: "error", difference: "5.00" });
    expect(finding?.figures).toEqual(["b1.1.amount", "b1.2.amount", "x1.executed"]);
  });
});
