import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { yearAndBalances } from "./year-and-balances.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 财政拨款收入 10.00
=< 本年收入合计 10.00
< 使用非财政拨款结余 -
< 年初结转和结余 3.00
=< 总计 13.00
> 一般公共服务支出 11.00
=> 本年支出合计 11.00
> 结余分配 1.00
> 年末结转和结余 1.00
=> 总计 13.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 财政拨款收入 10.00
=< 本年收入合计 10.00
< 使用非财政拨款结余 -
< 年初结转和结余 2.00
=< 总计 13.00
> 一般公共服务支出 11.00
=> 本年支出合计 11.00
> 结余分配 1.00
> 年末结转和结余 1.00
=> 总计 13.00`,
      },
    ],
    outcomes: "x+",
  },
  {
    name: "blank balances count as nothing",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
=< 本年收入合计 10.00
< 年初结转和结余 -
=< 总计 10.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "every column of the summary of appropriation",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total general-budget
=> 本年支出合计 8.00 8.00
> 年末财政拨款结转和结余 2.00 1.00
=> 总计 10.00 10.00`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "missing member",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
=< 本年收入合计 -
< 年初结转和结余 1.00
=< 总计 10.00`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "one total only",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 财政拨款收入 10.00
=< 总计 10.00`,
      },
    ],
    outcomes: "",
  },
];

describe(yearAndBalances.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(yearAndBalances, statements)).toBe(outcomes);
  });
});
