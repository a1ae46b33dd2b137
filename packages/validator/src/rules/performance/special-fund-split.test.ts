import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { specialFundSplit } from "./special-fund-split.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const form = "special-fund-target";
const CASES: readonly Case[] = [
  ["both parts", "+", { form, unit: "万元", funding: "total district subsidy\n10.14 8.14 2.00" }],
  ["one part", "+", { form, unit: "万元", funding: "total district\n10.14 10.14" }],
  ["too little", "x", { form, unit: "万元", funding: "total district subsidy\n10.14 8.14 1.00" }],
  ["not divided", "", { form, unit: "万元", funding: "total\n10.14" }],
];

describe(specialFundSplit.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(specialFundSplit, ...texts)).toBe(outcomes);
    },
  );
});
