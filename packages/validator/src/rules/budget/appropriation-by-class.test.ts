import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { appropriationByClass } from "./appropriation-by-class.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
> 201 a 3.00 3.00`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "two funds and totals",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
> 201 a 2.00 2.00 -
> 212 b 1.00 - 1.00
=> 支出总计 3.00 2.00 1.00`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 2.00
= 合计 2.00`,
      },
      {
        form: "government-fund-by-function",
        text: `total
212 b 1.00
= 合计 1.00`,
      },
    ],
    outcomes: "++++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
> 201 a 3.00 3.00`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 2.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "class missing",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
> 208 a 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 2.00`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "no columns by fund",
    statements: [
      {
        form: "appropriation-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(appropriationByClass.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(appropriationByClass, statements)).toBe(outcomes);
  });
});
