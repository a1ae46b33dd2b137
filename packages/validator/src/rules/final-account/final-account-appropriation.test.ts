import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountAppropriation } from "./final-account-appropriation.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 一般公共预算财政拨款收入 6.00
< 政府性基金预算财政拨款收入 4.00
=< 本年收入合计 10.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation
= 合计 10.00 10.00`,
      },
      {
        form: "final-account-appropriation-summary",
        text: `total
< 一般公共预算财政拨款 6.00
< 政府性基金预算财政拨款 4.00
=< 本年收入合计 10.00
< 年初财政拨款结转和结余 2.00
<. 一般公共预算财政拨款 2.00
=< 总计 12.00`,
      },
    ],
    outcomes: "++++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 一般公共预算财政拨款收入 6.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation
= 合计 7.00 7.00`,
      },
      {
        form: "final-account-appropriation-summary",
        text: `total
< 一般公共预算财政拨款 6.00
=< 本年收入合计 6.00`,
      },
    ],
    outcomes: "+x+",
  },
  {
    name: "no summary of appropriation",
    statements: [
      {
        form: "final-account-revenue-expenditure-summary",
        text: `total
< 一般公共预算财政拨款收入 6.00`,
      },
      {
        form: "final-account-revenue-by-function",
        text: `total appropriation
= 合计 7.00 7.00`,
      },
    ],
    outcomes: "",
  },
];

describe(finalAccountAppropriation.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountAppropriation, statements)).toBe(outcomes);
  });
});
