import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountFullyAppropriated } from "./final-account-fully-appropriated.js";

/** Forms of the other two budgets without any amount. */
const NONE = [
  { form: "final-account-government-fund-by-function", text: "total basic project" },
  { form: "final-account-state-capital-by-function", text: "total basic project" },
] as const;

const CASES: readonly Case[] = [
  {
    name: "paid in full",
    statements: [
      ...NONE,
      {
        form: "final-account-expenditure-by-function",
        text: `total basic project
201 a 9.00 5.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
201 a 9.00 5.00 4.00`,
      },
    ],
    outcomes: "++",
  },
  {
    name: "divided otherwise",
    statements: [
      ...NONE,
      {
        form: "final-account-expenditure-by-function",
        text: `total basic project
201 a 9.00 5.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
201 a 9.00 6.00 3.00`,
      },
    ],
    outcomes: "xx",
  },
  {
    name: "a part is paid by others",
    statements: [
      ...NONE,
      {
        form: "final-account-expenditure-by-function",
        text: `total basic project
201 a 9.00 5.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
201 a 8.00 5.00 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(finalAccountFullyAppropriated.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountFullyAppropriated, statements)).toBe(outcomes);
  });
});
