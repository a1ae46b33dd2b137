import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { appropriationByCode } from "./appropriation-by-code.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
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
    name: "two funds",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 2.00`,
      },
      {
        form: "government-fund-by-function",
        text: `total
201 a 1.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 3.50`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4 3`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 3.40`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "code nowhere",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
208 b 0.00`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "nothing appropriated, nothing spent",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 0.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
208 b 0.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "duplicate code",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
201 a 4.00 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 1.00
201 a 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "carried over",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation carried-over
201 a 4.00 3.00 1.00`,
      },
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算资金 3.00
=< 收入总计 3.00
=> 支出总计 3.00 3.00 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
201 a 4.00`,
      },
    ],
    outcomes: "",
  },
];

describe(appropriationByCode.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(appropriationByCode, statements)).toBe(outcomes);
  });
});
