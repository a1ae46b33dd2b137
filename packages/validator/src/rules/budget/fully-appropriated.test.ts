import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { fullyAppropriated } from "./fully-appropriated.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 3.00 3.00`,
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
        text: `total basic project
201 a 6.00 3.00 3.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "divided otherwise",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 3.00 3.00`,
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
        text: `total basic project
201 a 6.00 4.00 2.00`,
      },
    ],
    outcomes: "xx",
  },
  {
    name: "a part is appropriated",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 3.00 3.00`,
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
        text: `total basic project
201 a 4.00 3.00 1.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6 3 3`,
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
        text: `total basic project
201 a 6.20 3.10 3.10`,
      },
    ],
    outcomes: "++",
  },
];

describe(fullyAppropriated.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(fullyAppropriated, statements)).toBe(outcomes);
  });
});
