import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { basicTotal } from "./basic-total.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
= 合计 4.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
= 合计 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
= 合计 4.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
= 合计 3.20`,
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
= 合计 4 3`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
= 合计 3.20`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "missing",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
= 合计 4.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
= 合计 -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "personnel and public too",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic personnel public
= 合计 4.00 3.00 1.00 2.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 3.00 1.00 2.00`,
      },
    ],
    outcomes: "+++",
  },
];

describe(basicTotal.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(basicTotal, statements)).toBe(outcomes);
  });
});
