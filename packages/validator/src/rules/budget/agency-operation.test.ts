import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { agencyOperation } from "./agency-operation.js";

const CASES: readonly Case[] = [
  {
    name: "equal",
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
    name: "lower",
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
    outcomes: "+",
  },
  {
    name: "higher",
    statements: [
      {
        form: "three-public-and-operating",
        text: `total agency-operation
all 0.00 6.00`,
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
    outcomes: "?",
  },
];

describe(agencyOperation.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(agencyOperation, statements)).toBe(outcomes);
  });
});
