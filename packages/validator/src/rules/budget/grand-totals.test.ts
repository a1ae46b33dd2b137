import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { grandTotals } from "./grand-totals.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00
=> 支出总计 3.00`,
      },
      {
        form: "revenue-by-function",
        text: `total
= 合计 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
= 合计 3.00`,
      },
    ],
    outcomes: "+++++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00
=> 支出总计 3.00`,
      },
      {
        form: "revenue-by-function",
        text: `total
= 合计 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
= 合计 3.50`,
      },
    ],
    outcomes: "+x+xx",
  },
  {
    name: "missing total",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00`,
      },
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "missing statement",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3`,
      },
      {
        form: "revenue-by-function",
        text: `total
= 合计 3.40`,
      },
    ],
    outcomes: "+?",
  },
];

describe(grandTotals.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(grandTotals, statements)).toBe(outcomes);
  });
});
