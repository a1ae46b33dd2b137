import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { scoreWithinWeight } from "./score-within-weight.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const form = "self-evaluation";
const indicators = (...rows: string[]) => ["level3 weight score", ...rows].join("\n");
const CASES: readonly Case[] = [
  ["at most", "++", { form, indicators: indicators("a 10 10", "b 7.5 7.4") }],
  ["above", "+x", { form, indicators: indicators("a 10 10", "b 7.5 7.6") }],
  ["the execution", "x", { form, execution: "row weight score\ntotal 10 11" }],
  ["the whole form", "x", { form, total: "fullMark score\n100 101" }],
  ["no score", "", { form, indicators: indicators("a 10 -") }],
];

describe(scoreWithinWeight.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(scoreWithinWeight, ...texts)).toBe(outcomes);
    },
  );
});
