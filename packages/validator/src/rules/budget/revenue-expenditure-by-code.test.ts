import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { revenueExpenditureByCode } from "./revenue-expenditure-by-code.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00
20101 b 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
20101 b 3.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 4.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "revenue-by-function",
        text: `total
201 a 3`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.49`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "missing on one side",
    statements: [
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00
208 b 1.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
210 c 1.00`,
      },
    ],
    outcomes: "+??",
  },
  {
    name: "duplicate code",
    statements: [
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
201 a 2.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(revenueExpenditureByCode.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(revenueExpenditureByCode, statements)).toBe(outcomes);
  });
});
