import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { rollUp } from "./roll-up.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
20101 b 3.00
2010101 c 1.00
2010102 d 2.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "inconsistent item",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
20101 b 3.00
2010101 c 1.00
2010102 d 2.50`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3
20101 b 1
20102 c 1`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "an empty child is nothing",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
20101 b 3.00
20102 c -`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "no child printed",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total project
201 a 3.00 -
20101 b - -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "parent empty",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a -
20101 b 3.00`,
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
201 a 3.00
20101 b 1.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "duplicate code",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00
20101 b 1.00
20101 b 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "duplicate row",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 1.00
20101 b 1.00
20101 b 1.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "no children",
    statements: [
      {
        form: "expenditure-by-function",
        text: `total
201 a 3.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "numbered revenue lines",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
<. 一般公共预算资金 2.00
<. 政府性基金 1.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "a single revenue line is an excerpt",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 财政拨款收入 3.00
<. 其中政府性基金 1.00`,
      },
    ],
    outcomes: "",
  },
];

describe(rollUp.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(rollUp, statements)).toBe(outcomes);
  });
});
