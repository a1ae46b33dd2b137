import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { appropriatedShare } from "./appropriated-share.js";

const CASES: readonly Case[] = [
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
    outcomes: "++",
  },
  {
    name: "more than the whole",
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
201 a 7.00 3.00 4.00`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "all is appropriated",
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
    outcomes: "",
  },
  {
    name: "code missing",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic project
208 a 6.00 3.00 3.00`,
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
    outcomes: "??",
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
201 a 4.40 3.40 1.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "the project column of all expenditure could not be read, which is no column without amounts",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total basic
201 a 6.00 3.00`,
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
    outcomes: "+",
  },
];

describe(appropriatedShare.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(appropriatedShare, statements)).toBe(outcomes);
  });
});
