import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { fundCarryForward } from "./fund-carry-forward.js";

const CASES: readonly Case[] = [
  {
    name: "lines of a fund",
    statements: [
      {
        form: "final-account-government-fund-by-function",
        text: `opening-balance current-revenue total basic project closing-balance
212 a 1.00 4.00 3.00 - 3.00 2.00
213 b - 1.00 - - - 0.50
= 合计 1.00 5.00 3.00 - 3.00 2.50`,
      },
    ],
    outcomes: "+xx",
  },
  {
    name: "columns of the summary",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total general-budget government-fund
< 一般公共预算财政拨款 6.00
< 政府性基金预算财政拨款 4.00
=< 本年收入合计 10.00
< 年初财政拨款结转和结余 2.00
<. 一般公共预算财政拨款 2.00
=< 总计 12.00
=> 本年支出合计 11.00 8.00 3.00
=> 总计 12.00 8.00 4.50`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "a balance that is not divided",
    statements: [
      {
        form: "final-account-appropriation-summary",
        text: `total general-budget
< 一般公共预算财政拨款 6.00
=< 本年收入合计 6.00
< 年初财政拨款结转和结余 2.00
=< 总计 8.00
=> 本年支出合计 8.00 8.00
=> 总计 8.00 8.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "a form without balances",
    statements: [
      {
        form: "final-account-government-fund-by-function",
        text: `total basic project
212 a 3.00 - 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(fundCarryForward.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(fundCarryForward, statements)).toBe(outcomes);
  });
});
