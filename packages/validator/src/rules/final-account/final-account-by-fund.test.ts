import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountByFund } from "./final-account-by-fund.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算财政拨款 6.00
< 政府性基金预算财政拨款 4.00
=< 本年收入合计 10.00
> 201 一般公共服务支出 6.00 6.00 -
> 212 城乡社区支出 3.00 - 3.00
=> 本年支出合计 9.00 6.00 3.00
> 年末财政拨款结转和结余 1.00 - 1.00
=> 总计 10.00 6.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic
201 一般公共服务支出 6.00 6.00
= 合计 6.00 6.00`,
      },
      {
        form: "final-account-government-fund-by-function",
        text: `opening-balance current-revenue total closing-balance
212 城乡社区支出 - 4.00 3.00 1.00
= 合计 - 4.00 3.00 1.00`,
      },
    ],
    outcomes: "+++++++",
  },
  {
    name: "inconsistent in the closing balance",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算财政拨款 6.00
< 政府性基金预算财政拨款 4.00
=< 本年收入合计 10.00
> 201 一般公共服务支出 6.00 6.00 -
> 212 城乡社区支出 3.00 - 3.00
=> 本年支出合计 9.00 6.00 3.00
> 年末财政拨款结转和结余 1.00 - 1.00
=> 总计 10.00 6.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic
201 一般公共服务支出 6.00 6.00
= 合计 6.00 6.00`,
      },
      {
        form: "final-account-government-fund-by-function",
        text: `opening-balance current-revenue total closing-balance
212 城乡社区支出 - 4.00 3.00 1.50
= 合计 - 4.00 3.00 1.50`,
      },
    ],
    outcomes: "++++++x",
  },
  {
    name: "without columns by budget",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total
> 201 一般公共服务支出 6.00
=> 本年支出合计 6.00
=> 总计 6.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total
201 一般公共服务支出 6.50
= 合计 6.00`,
      },
    ],
    outcomes: "x+",
  },
];

describe(finalAccountByFund.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountByFund, statements)).toBe(outcomes);
  });
});
