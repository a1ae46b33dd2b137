import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { summaryPersonnel } from "./summary-personnel.js";

const CASES: readonly Case[] = [
  {
    name: "kept",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public
=> 支出总计 5.00 2.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 5.00 2.00 3.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "not kept",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public
=> 支出总计 5.00 2.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 5.00 1.00 4.00`,
      },
    ],
    outcomes: "xx",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total personnel public
=> 支出总计 5 2 3`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 5.00 2.20 2.80`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "department edition",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
=> 支出总计 5.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 5.00 1.00 4.00`,
      },
    ],
    outcomes: "",
  },
];

describe(summaryPersonnel.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(summaryPersonnel, statements)).toBe(outcomes);
  });
});
