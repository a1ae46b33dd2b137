import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountTotals } from "./final-account-totals.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
=< 本年收入合计 10.00
=< 总计 12.00
=> 本年支出合计 11.00
=> 总计 12.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total
= 合计 10.00`,
      },
      {
        form: "final-account-expenditure-by-function",
        text: `total
= 合计 11.00`,
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
=< 本年收入合计 10.00
=> 本年支出合计 11.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total
= 合计 10.50`,
      },
      {
        form: "final-account-expenditure-by-function",
        text: `total
= 合计 11.00`,
      },
    ],
    outcomes: "x+",
  },
  {
    name: "a single form",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
=< 本年收入合计 10.00`,
      },
    ],
    outcomes: "",
  },
];

describe(finalAccountTotals.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountTotals, statements)).toBe(outcomes);
  });
});
