import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { summaryByKind } from "./summary-by-kind.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public project
> 201 a 6.00 1.00 2.00 3.00
=> 支出总计 6.00 1.00 2.00 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 3.00 3.00
= 合计 6.00 3.00 3.00`,
      },
    ],
    outcomes: "++++",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public project
> 201 a 6.00 1.00 2.00 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 4.00 3.00`,
      },
    ],
    outcomes: "x+",
  },
  {
    name: "missing class",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public project
> 208 a 6.00 - - 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 4.00 -`,
      },
    ],
    outcomes: "??",
  },
  {
    name: "department edition",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 6.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total basic project
201 a 6.00 4.00 2.00`,
      },
    ],
    outcomes: "",
  },
];

describe(summaryByKind.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(summaryByKind, statements)).toBe(outcomes);
  });
});
