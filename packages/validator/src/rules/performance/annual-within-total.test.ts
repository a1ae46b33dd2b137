import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { annualWithinTotal } from "./annual-within-total.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const CASES: readonly Case[] = [
  ["all of it", "+", { funding: "total annual\n9.00 9.00" }],
  ["a part of it", "+", { funding: "total annual\n9.00 4.00" }],
  ["more than all", "x", { funding: "total annual\n9.00 9.10" }],
  ["no total", "", { funding: "annual\n9.00" }],
];

describe(annualWithinTotal.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(annualWithinTotal, ...texts)).toBe(outcomes);
    },
  );
});
