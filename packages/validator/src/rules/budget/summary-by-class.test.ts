import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { summaryByClass } from "./summary-by-class.js";

const CASES: readonly Case[] = [
  {
    name: "consistent by code",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "consistent by name",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 一般公共服务支出 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 一般公共服务支出 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "inconsistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.02`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.41`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "missing on either side",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
208 b 3.00`,
      },
    ],
    outcomes: "??",
  },
  {
    name: "duplicate class",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
201 a 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "revenue by function stands in",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
> 201 a 3.00`,
      },
      {
        form: "revenue-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(summaryByClass.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(summaryByClass, statements)).toBe(outcomes);
  });
});
