import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { rowSum } from "./row-sum.js";

const form = "expenditure-by-function" as const;
const T3 = "total basic project\n";

const CASES: readonly Case[] = [
  { name: "consistent", statements: [{ form, text: `${T3}201 a 3.00 1.00 2.00` }], outcomes: "+" },
  { name: "inconsistent", statements: [{ form, text: `${T3}201 a 3.10 1.00 2.00` }], outcomes: "x" },
  { name: "an empty part is nothing", statements: [{ form, text: `${T3}201 a 3.00 3.00 -` }], outcomes: "+" },
  { name: "rounding only", statements: [{ form, text: `${T3}201 a 3 1 1` }], outcomes: "+" },
  { name: "more than rounding", statements: [{ form, text: `${T3}201 a 30 10 10` }], outcomes: "x" },
  { name: "no part printed", statements: [{ form, text: `${T3}201 a 3.00 - -` }], outcomes: "?" },
  { name: "no total printed", statements: [{ form, text: `${T3}201 a - 3.00 1.00` }], outcomes: "?" },
  { name: "nothing but zeros", statements: [{ form, text: `${T3}201 a 0.00 0.00 0.00` }], outcomes: "+" },
  { name: "zero without parts", statements: [{ form, text: `${T3}201 a 0.00 - -` }], outcomes: "" },
  { name: "column not printed", statements: [{ form, text: "total basic\n201 a 3.00 1.00" }], outcomes: "" },
  {
    name: "unknown column",
    statements: [{ form, text: `total basic project c9\n201 a 4.00 1.00 2.00 1.00` }],
    outcomes: "?",
  },
  {
    name: "duplicate code",
    statements: [{ form, text: `${T3}201 a 3.00 1.00 2.00\n201 a 4.00 1.00 2.00` }],
    outcomes: "+x",
  },
  {
    name: "vehicles within the three public expenses",
    statements: [
      {
        form: "three-public-and-operating",
        unit: "万元",
        text: `total overseas reception vehicle-total vehicle-purchase vehicle-operation agency-operation
               all 6.00 1.00 2.00 3.00 - 3.00 99.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "personnel, public and project of a unit",
    statements: [
      {
        form: "revenue-expenditure-summary",
        text: "total personnel public project\n< 财政拨款收入 6.00\n> 201 a 6.00 1.00 2.00 3.00",
      },
    ],
    outcomes: "+",
  },
  {
    name: "revenue of the year and carried over",
    statements: [
      {
        form: "revenue-by-function",
        text: `total current-revenue general-budget institutional-income carried-over
               201 a 6.00 5.00 4.00 1.00 1.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "预算数 beside 决算数, each for itself",
    statements: [
      {
        form: "final-account-three-public-and-operating",
        text: `total-budget total overseas-budget overseas vehicle-total-budget vehicle-total reception-budget reception
               三公 6.00 4.00 1.00 - 2.00 1.50 3.00 2.00`,
      },
    ],
    outcomes: "+x",
  },
  {
    name: "balances are no part of the expenditure",
    statements: [
      {
        form: "final-account-government-fund-by-function",
        text: `opening-balance current-revenue total basic project closing-balance
               212 a 1.00 4.00 3.00 1.00 2.00 2.00`,
      },
    ],
    outcomes: "+",
  },
];

describe(rowSum.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(rowSum, statements)).toBe(outcomes);
  });
});
