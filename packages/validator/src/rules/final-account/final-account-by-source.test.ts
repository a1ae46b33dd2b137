import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountBySource } from "./final-account-by-source.js";

const CASES: readonly Case[] = [
  {
    name: "the three budgets together are the appropriation",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 一般公共预算财政拨款收入 6.00
< 政府性基金预算财政拨款收入 4.00
< 其他收入 1.00
=< 本年收入合计 11.00
< 年初结转和结余 5.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation other-income
= 合计 11.00 10.00 1.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 一般公共预算财政拨款收入 6.00
< 事业收入 2.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation institutional-income
= 合计 8.00 5.00 2.00`,
      },
    ],
    outcomes: "x+",
  },
  {
    name: "a source that is blank in one form and zero in the other",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 财政拨款收入 6.00
< 事业收入 -`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation institutional-income
= 合计 6.00 6.00 0.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "no such column",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 其他收入 6.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation
= 合计 6.00 6.00`,
      },
    ],
    outcomes: "",
  },
];

describe(finalAccountBySource.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountBySource, statements)).toBe(outcomes);
  });
});
