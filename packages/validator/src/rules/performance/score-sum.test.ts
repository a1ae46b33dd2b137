import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { scoreSum } from "./score-sum.js";

const form = "self-evaluation";
const evaluation = (score: string, rows: readonly string[], more: ProjectText = {}): ProjectText => ({
  form,
  execution: "row weight score\ntotal 10 9.5",
  total: `fullMark score\n100 ${score}`,
  indicators: ["level3 weight score", ...rows].join("\n"),
  ...more,
});

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];
const CASES: readonly Case[] = [
  ["adds up", "+", evaluation("97.50", ["a 50 50", "b 40 38"])],
  ["does not", "x", evaluation("98.50", ["a 50 50", "b 40 38"])],
  ["a score that the office left blank", "x", evaluation("97.50", ["a 50 50", "b 40 -"])],
  ["a score that was lost", "?", evaluation("97.50", ["a 50 50", "b 40 -"], { damage: ["cell-garbled"] })],
  ["a row that was lost", "?", evaluation("97.50", ["a 50 50"], { damage: ["row-lost"] })],
  [
    "no score of the execution",
    "?",
    evaluation("88.00", ["a 50 50", "b 40 38"], { execution: "row weight score\ntotal 10 -" }),
  ],
  ["no total score", "", evaluation("-", ["a 50 50", "b 40 38"])],
];

describe(scoreSum.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(scoreSum, ...texts)).toBe(outcomes);
    },
  );
});
