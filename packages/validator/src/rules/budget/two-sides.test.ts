import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { twoSides } from "./two-sides.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00
=> 支出总计 3.00`,
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
=< 收入总计 3.00
=> 支出总计 3.05`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "appropriation-summary",
        text: `total
=< 收入总计 3
=> 支出总计 4`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "missing member",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00
=> 支出总计 -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "one side only",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=< 收入总计 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(twoSides.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(twoSides, statements)).toBe(outcomes);
  });
});
