import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { fundSources } from "./fund-sources.js";

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 一般公共预算资金 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total
< 一般公共预算资金 3.00`,
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
< 一般公共预算资金 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total
< 一般公共预算资金 3.30`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "missing figure",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 一般公共预算资金 3.00`,
      },
      {
        form: "appropriation-summary",
        text: `total
< 一般公共预算资金 -`,
      },
    ],
    outcomes: "?",
  },
  {
    name: "fund that one edition lacks",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: `total
< 国有资本经营预算 0.00`,
      },
      {
        form: "appropriation-summary",
        text: `total
< 一般公共预算资金 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(fundSources.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(fundSources, statements)).toBe(outcomes);
  });
});
