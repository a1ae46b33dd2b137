import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountBasic } from "./final-account-basic.js";

const CASES: readonly Case[] = [
  {
    name: "personnel and operating expenses at the feet of two lanes",
    statements: [
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
= 合计 9.00 5.00 4.00`,
      },
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
301 a 3.00
= 人员经费合计 3.00
302 b 2.00
= 公用经费合计 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
= 合计 9.00 5.00 4.00`,
      },
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
= 人员经费合计 3.00
= 公用经费合计 2.50`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "columns and one total",
    statements: [
      {
        form: "final-account-general-budget-by-function",
        text: `total basic personnel public project
= 合计 9.00 5.00 3.00 2.00 4.00`,
      },
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total personnel public
= 合计 5.00 3.00 2.50`,
      },
    ],
    outcomes: "x++x",
  },
  {
    name: "missing member",
    statements: [
      {
        form: "final-account-general-budget-by-function",
        text: `total basic
= 合计 9.00 5.00`,
      },
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
= 人员经费合计 3.00
= 公用经费合计 -`,
      },
    ],
    outcomes: "?",
  },
];

describe(finalAccountBasic.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountBasic, statements)).toBe(outcomes);
  });
});
