import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountByClass } from "./final-account-by-class.js";

const CASES: readonly Case[] = [
  {
    name: "consistent, blank classes aside",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
> 201 一般公共服务支出 7.00
> 202 外交支出 -
=> 本年支出合计 7.00`,
      },
      {
        form: "final-account-expenditure-by-function",
        text: `total
201 一般公共服务支出 7.00
20103 x 7.00
= 合计 7.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
> 201 一般公共服务支出 7.00`,
      },
      {
        form: "final-account-expenditure-by-function",
        text: `total
201 一般公共服务支出 7.50`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "a class that the summary leaves blank",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
> 201 一般公共服务支出 -
> 205 教育支出 1.00`,
      },
      {
        form: "final-account-expenditure-by-function",
        text: `total
201 一般公共服务支出 7.00
205 教育支出 1.00`,
      },
    ],
    outcomes: "+?",
  },
];

describe(finalAccountByClass.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountByClass, statements)).toBe(outcomes);
  });
});
