import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { columnTotal } from "./column-total.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
20101 b 1.00
208 c 2.00
= 合计 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
208 c 2.00
= 合计 3.10`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1
208 c 2
= 合计 4`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "小计 lines are not summed again",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
小计 1.00
208 c 2.00
小计 2.00
= 合计 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "total first",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
= 合计 3.00
201 a 1.00
208 c 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "missing total",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
208 c 2.00
= 合计 -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "missing member",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
= 合计 3.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "duplicate member",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
201 a 1.00
= 合计 1.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "two sides",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
<. 一般公共预算资金 3.00
> 201 a 1.00
> 208 b 2.00
=< 收入总计 3.00
=> 支出总计 3.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "subtotal and total",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
=< 本年收入合计 3.00
< 上年结转 1.00
=< 收入总计 4.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "empty table",
    statements: [
      {
        form: "government-fund-by-function",
        text: `total basic project
= 合计 - - -`,
      },
    ],
    outcomes: "",
  },
  {
    name: "the feet of two lanes hold the classes of each",
    statements: [
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
301 a 3.00
30101 b 3.00
303 c 1.00
= 人员经费合计 4.00
302 d 2.00
310 e 0.50
= 公用经费合计 2.50
= 合计 6.50`,
      },
    ],
    outcomes: "+++",
  },
  {
    name: "the foot of one lane is wrong",
    statements: [
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
301 a 3.00
= 人员经费合计 3.00
302 d 2.00
310 e 0.50
= 公用经费合计 2.00`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "合计 in the first row of a final account",
    statements: [
      {
        form: "final-account-expenditure-by-function",
        text: `total
= 合计 3.00
201 a 1.00
208 c 2.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(columnTotal.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(columnTotal, statements)).toBe(outcomes);
  });
});
