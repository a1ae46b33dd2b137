import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { medicalContribution } from "./medical-contribution.js";

const CASES: readonly Case[] = [
  {
    name: "kept",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30110 a 3.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "not kept",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30110 a 4.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 5 3`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30110 a 3.40`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "duplicate code",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30110 a 1.00
30110 a 2.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "code missing",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 5.00 3.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30101 a 3.00`,
      },
    ],
    outcomes: "",
  },
  {
    name: "several codes on both sides",
    statements: [
      {
        form: "general-budget-by-function",
        text: `total basic
2101101 a 1.00 1.00
2101102 b 2.00 2.00`,
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total
30110 a 2.50
30111 b 0.50`,
      },
    ],
    outcomes: "+",
  },
];

describe(medicalContribution.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(medicalContribution, statements)).toBe(outcomes);
  });
});
