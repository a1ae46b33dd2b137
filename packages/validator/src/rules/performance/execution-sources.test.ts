import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { executionSources } from "./execution-sources.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const form = "self-evaluation";
const table = (...rows: string[]): ProjectText => ({
  form,
  execution: ["row initial revised executed", ...rows].join("\n"),
});
const CASES: readonly Case[] = [
  ["three columns", "+++", table("total 3.00 5.00 4.00", "fiscal 3.00 4.00 4.00", "carriedOver - 1.00 0.00")],
  [
    "one column is wrong",
    "+x+",
    table("total 3.00 6.00 4.00", "fiscal 3.00 4.00 4.00", "other 0.00 1.00 0.00"),
  ],
  [
    "levels of government instead of the appropriation",
    "+++",
    table("total 9.00 9.00 8.00", "central 5.00 5.00 4.00", "local 3.00 3.00 3.00", "other 1.00 1.00 1.00"),
  ],
  [
    "levels of government with a wrong sum",
    "++x",
    table("total 9.00 9.00 8.00", "central 5.00 5.00 4.00", "provincial 4.00 4.00 3.00"),
  ],
  [
    "levels of government beside the appropriation are parts of it",
    "+++",
    table("total 9.00 9.00 8.00", "fiscal 9.00 9.00 8.00", "central 5.00 5.00 4.00"),
  ],
  ["no sources", "", table("total 3.00 5.00 4.00")],
  ["no total in a column", "+?", table("total 3.00 - -", "fiscal 3.00 5.00 -")],
];

describe(executionSources.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(executionSources, ...texts)).toBe(outcomes);
    },
  );
});
