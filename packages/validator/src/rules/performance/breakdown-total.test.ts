import { describe, expect, test } from "vitest";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { breakdownTotal } from "./breakdown-total.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const form = "project-target-2020";
const components = `name allotted requested
                    甲 100.00 120.00
                    乙 50.00 50.00`;
const rows = (...lines: string[]) => ["component item amount", ...lines].join("\n");
const CASES: readonly Case[] = [
  [
    "total and components",
    "+++",
    { form, funding: "total\n170.00", components, breakdown: rows("甲 a 70.00", "甲 b 50.00", "乙 c 50.00") },
  ],
  [
    "a component that was cut",
    "+++",
    { form, funding: "total\n150.00", components, breakdown: rows("甲 a 100.00", "乙 c 50.00") },
  ],
  [
    "one amount is wrong",
    "xx+",
    { form, funding: "total\n170.00", components, breakdown: rows("甲 a 71.00", "甲 b 50.00", "乙 c 50.00") },
  ],
  [
    "a component without rows",
    "?+",
    { form, funding: "total\n170.00", components, breakdown: rows("甲 a 120.00") },
  ],
  [
    "rows of another name",
    "x+",
    { form, funding: "total\n170.00", components, breakdown: rows("甲 a 120.00", "丙 c 40.00") },
  ],
  ["no breakdown", "", { form, funding: "total\n170.00", components }],
];

describe(breakdownTotal.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(breakdownTotal, ...texts)).toBe(outcomes);
    },
  );
});
