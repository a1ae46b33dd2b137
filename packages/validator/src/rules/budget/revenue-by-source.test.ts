import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { revenueBySource } from "./revenue-by-source.js";

const summary = (text: string) => ({
  form: "revenue-expenditure-summary" as const,
  text: `total\n${text}`,
});
const revenue = (text: string) => ({
  form: "revenue-by-function" as const,
  text: `total appropriation other-income\n${text}`,
});

const CASES: readonly Case[] = [
  {
    name: "consistent",
    statements: [summary("< 财政拨款收入 3.00\n< 其他收入 1.00"), revenue("= 合计 4.00 3.00 1.00")],
    outcomes: "++",
  },
  {
    name: "inconsistent",
    statements: [summary("< 财政拨款收入 3.00\n< 其他收入 1.50"), revenue("= 合计 4.00 3.00 1.00")],
    outcomes: "+x",
  },
  {
    name: "rounding only",
    statements: [summary("< 财政拨款收入 3"), revenue("= 合计 3.40 3.40 -")],
    outcomes: "+",
  },
  {
    name: "blank in the summary, nought in the column",
    statements: [summary("< 财政拨款收入 3.00\n< 其他收入 -"), revenue("= 合计 3.00 3.00 0.00")],
    outcomes: "+",
  },
  {
    name: "blank in the summary, money in the column",
    statements: [summary("< 财政拨款收入 3.00\n< 其他收入 -"), revenue("= 合计 4.00 3.00 1.00")],
    outcomes: "+?",
  },
  {
    name: "a source without a column",
    statements: [summary("< 事业收入 3.00"), revenue("= 合计 3.00 3.00 -")],
    outcomes: "",
  },
  { name: "no revenue by function", statements: [summary("< 财政拨款收入 3.00")], outcomes: "" },
];

describe(revenueBySource.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(revenueBySource, statements)).toBe(outcomes);
  });
});
