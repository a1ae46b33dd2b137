import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { agencyOperationEqual } from "./agency-operation-equal.js";

const CASES: readonly Case[] = [
  {
    name: "kept",
    statements: [
      {
        form: "three-public-and-operating",
        text: `total agency-operation
all 0.00 5.00`,
        unit: "万元",
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 90000.00 40000.00 50000.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "rounding only",
    statements: [
      {
        form: "three-public-and-operating",
        text: `total agency-operation
all 0.00 5.01`,
        unit: "万元",
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total public
= 合计 90000.00 50050.00`,
      },
    ],
    outcomes: "+",
  },
  {
    name: "not kept",
    statements: [
      {
        form: "three-public-and-operating",
        text: `total agency-operation
all 0.00 4.00`,
        unit: "万元",
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total personnel public
= 合计 90000.00 40000.00 50000.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "missing",
    statements: [
      {
        form: "three-public-and-operating",
        text: `total agency-operation
all 0.00 5.00`,
        unit: "万元",
      },
      {
        form: "basic-expenditure-by-economic",
        text: `total public
= 合计 90000.00 -`,
      },
    ],
    outcomes: "",
  },
];

describe(agencyOperationEqual.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(agencyOperationEqual, statements)).toBe(outcomes);
  });
});
