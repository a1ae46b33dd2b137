import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { componentTotal } from "./component-total.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const form = "project-target-2020";
const components = `name allotted requested
                    甲 100.00 120.00
                    乙 50.00 50.00`;
const CASES: readonly Case[] = [
  ["what is requested", "+", { form, funding: "total\n170.00", components }],
  ["what was allotted", "+", { form, funding: "total\n150.00", components }],
  ["neither", "x", { form, funding: "total\n160.00", components }],
  ["no components", "", { form, funding: "total\n160.00" }],
  ["no total", "?", { form, components }],
];

describe(componentTotal.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(componentTotal, ...texts)).toBe(outcomes);
    },
  );
});
