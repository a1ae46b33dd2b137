import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { annuityContribution } from "./annuity-contribution.js";

const CASES: readonly Case[] = [
  {
    name: "kept",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2080506 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30109 a 3.00`,
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
2080506 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30109 a 4.00`,
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
2080506 a 5 3`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30109 a 3.40`,
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
2080506 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30109 a 1.00
30109 a 2.00`,
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
2080506 a 5.00 3.00`,
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

describe(annuityContribution.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(annuityContribution, statements)).toBe(outcomes);
  });
});
