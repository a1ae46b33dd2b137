import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { finalAccountShare } from "./final-account-share.js";

/** Forms of the other two budgets without any amount. */
const NONE = [
  { form: "final-account-government-fund-by-function", text: "total basic project" },
  { form: "final-account-state-capital-by-function", text: "total basic project" },
] as const;

const CASES: readonly Case[] = [
  {
    name: "a part is paid by others",
    statements: [
      ...NONE,
      {
        form: "final-account-expenditure-by-function",
        text: `total basic project
201 a 9.00 5.00 4.00
= 合计 9.00 5.00 4.00`,
      },
      {
        form: "final-account-general-budget-by-function",
        text: `total basic project
201 a 8.00 5.00 3.00
= 合计 8.00 5.00 3.00`,
      },
    ],
    outcomes: "++++",
  },
  {
    name: "more than all",
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
201 a 8.00 6.00 2.00`,
      },
    ],
    outcomes: "x+",
  },
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
201 a 9.00 6.00 3.00`,
      },
    ],
    outcomes: "",
  },
];

describe(finalAccountShare.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(finalAccountShare, statements)).toBe(outcomes);
  });
});
