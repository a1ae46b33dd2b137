import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { fundBalance } from "./fund-balance.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
< 一般公共预算资金 3.00
=> 支出总计 3.00 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
< 一般公共预算资金 3.00
=> 支出总计 4.00 4.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "empty column counts as nothing",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
< 政府性基金 3.00
=> 支出总计 4.00 4.00 -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "carried over",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
< 一般公共预算资金 3.00
< 上年结转 1.00
=> 支出总计 4.00 4.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget
< 一般公共预算资金 3
=> 支出总计 4 4`,
      },
    ],
    outcomes: "+",
  },
];

describe(fundBalance.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(fundBalance, statements)).toBe(outcomes);
  });
});
