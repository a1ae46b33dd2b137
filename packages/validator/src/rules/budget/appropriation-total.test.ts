import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { appropriationTotal } from "./appropriation-total.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00`,
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
= 合计 3.00`,
      },
    ],
    outcomes: "+++",
  },
  {
    name: "revenue by function",
    statements: [
      {
        form: "revenue-by-function",
        text: `total appropriation
= 合计 4.00 3.00`,
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
= 合计 3.00`,
      },
    ],
    outcomes: "+++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.20`,
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
= 合计 3.10`,
      },
    ],
    outcomes: "xxx",
  },
  {
    name: "filled fund table",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00`,
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
= 合计 3.00`,
      },
      {
        form: "government-fund-by-function",
        text: `total
= 合计 1.00`,
      },
    ],
    outcomes: "+xx",
  },
  {
    name: "empty fund table",
    statements: [
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
= 合计 3.00`,
      },
      {
        form: "government-fund-by-function",
        text: `total
= 合计 -`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "fund table missing though the summary has money",
    statements: [
      {
        form: "appropriation-summary",
        text: `total general-budget government-fund
=> 支出总计 3.00 2.00 1.00`,
      },
      {
        form: "general-budget-by-function",
        text: `total
= 合计 2.00`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "no summary of appropriation",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
<. 一般公共预算资金 3.00
<. 政府性基金 -
<. 国有资本经营预算 -`,
      },
      {
        form: "general-budget-by-function",
        text: `total
= 合计 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "carried over",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
< 上年结转 1.00`,
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
= 合计 3.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(appropriationTotal.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(appropriationTotal, statements)).toBe(outcomes);
  });
});
