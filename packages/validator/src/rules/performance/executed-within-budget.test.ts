import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { executedWithinBudget } from "./executed-within-budget.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const table = (row: string): ProjectText => ({
  form: "self-evaluation",
  execution: `row initial revised executed\n${row}`,
});
const CASES: readonly Case[] = [
  ["less", "+", table("total 3.00 5.00 4.00")],
  ["all", "+", table("total 3.00 5.00 5.00")],
  ["more", "x", table("total 9.00 5.00 5.10")],
  ["no budget", "", table("total 9.00 - 5.01")],
];

describe(executedWithinBudget.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(executedWithinBudget, ...texts)).toBe(outcomes);
    },
  );
});
