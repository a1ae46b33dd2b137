import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { budget, type StatementText } from "../../testing/budget-text.js";
import { unitMismatch } from "./unit-mismatch.js";

const table = (form: StatementText["form"], a: string, b: string, sum: string): StatementText => ({
  form,
  text: `total\n201 a ${a}\n208 b ${b}\n= 合计 ${sum}`,
});
const T1: StatementText = {
  form: "revenue-expenditure-summary",
  text: "total\n> 201 a 12345.00\n> 208 b 20000.00\n=< 收入总计 32345.00\n=> 支出总计 32345.00",
};
const T2 = table("revenue-by-function", "12345.00", "20000.00", "32345.00");

function mismatches(statements: readonly StatementText[]) {
  return audit(budget(statements)).findings.filter(({ rule }) => rule === unitMismatch.id);
}

const expenses = (amount: string): readonly StatementText[] => [
  {
    form: "basic-expenditure-by-economic",
    text: "total personnel public\n= 合计 90000.00 40000.00 50000.00",
  },
  { form: "three-public-and-operating", unit: "万元", text: `total agency-operation\nall 0.00 ${amount}` },
];

describe(unitMismatch.id, () => {
  test.each([
    ["元 throughout", table("expenditure-by-function", "12345.00", "20000.00", "32345.00"), 0],
    ["万元 taken for 元", table("expenditure-by-function", "1.23", "2.00", "3.23"), 1],
    [
      "元 taken for 万元",
      { ...table("expenditure-by-function", "12345.00", "20000.00", "32345.00"), unit: "万元" },
      1,
    ],
    ["one figure of another size", table("expenditure-by-function", "1.23", "20000.00", "32345.00"), 0],
  ] as const)("%s", (_, T3, count) => {
    expect(mismatches([T1, T2, T3])).toHaveLength(count);
  });

  test.each([
    ["5.00", 0],
    ["50000.00", 1],
    ["700.00", 0],
  ])("three public expenses of %s 万元", (amount, count) => {
    expect(mismatches(expenses(amount))).toHaveLength(count);
  });
});
