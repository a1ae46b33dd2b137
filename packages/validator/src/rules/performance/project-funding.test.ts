import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import { type ProjectText, projects } from "../../testing/project-text.js";
import { projectFunding } from "./project-funding.js";

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];

const KEYS = "total fiscal other annual annualFiscal carriedOver annualOther";
const grid = (amounts: string, more: ProjectText = {}): ProjectText => ({
  funding: `${KEYS}\n${amounts}`,
  ...more,
});

const CASES: readonly Case[] = [
  ["both hold", "++", grid("9.00 6.00 3.00 6.00 4.00 1.00 1.00")],
  ["the total is wrong", "x+", grid("9.10 6.00 3.00 6.00 4.00 1.00 1.00")],
  ["the year is wrong", "+x", grid("9.00 6.00 3.00 6.00 4.00 1.00 2.00")],
  ["a blank source is nothing", "++", grid("9.00 9.00 - 6.00 6.00 - -")],
  ["no source of the year", "+?", grid("9.00 9.00 - 9.00 - - -")],
  ["nothing but zeros", "++", grid("0.00 0.00 0.00 0.00 0.00 0.00 0.00")],
  [
    "a form that divides by district",
    "",
    { form: "special-fund-target", funding: "total district\n9.00 9.00" },
  ],
  ["in 万元 within the printed decimals", "++", grid("9.01 6.00 3.00 6.00 4.00 1.00 1.00", { unit: "万元" })],
];

describe(projectFunding.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(projectFunding, ...texts)).toBe(outcomes);
    },
  );

  test("what a damaged grid prints is no error", () => {
    const broken = grid("9.10 6.00 3.00 9.00 9.00 - -", { damage: ["cell-garbled funding.fiscal"] });
    expect(audit(projects(broken)).findings).toMatchObject([
      { rule: projectFunding.id, verdict: "extraction-loss", severity: "warning" },
    ]);
    expect(audit(projects(broken)).summary.contradicted).toBe(0);
  });
});
