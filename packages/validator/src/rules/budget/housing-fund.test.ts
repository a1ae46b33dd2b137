import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { housingFund } from "./housing-fund.js";

const CASES: readonly Case[] = [
  {
    name: "kept",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2210201 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30113 a 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "not kept",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2210201 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30113 a 4.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2210201 a 5 3`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30113 a 3.40`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "duplicate code",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2210201 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30113 a 1.00
30113 a 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "code missing",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2210201 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30101 a 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(housingFund.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(housingFund, statements)).toBe(outcomes);
  });
});
