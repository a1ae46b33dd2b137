import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { projectResults } from "../../testing/project-outcomes.js";
import { type ProjectText, projects } from "../../testing/project-text.js";
import { reservedPoints } from "./reserved-points.js";

const target = (weights: readonly number[], more: ProjectText = {}): ProjectText => ({
  form: "special-fund-target",
  indicators: ["level3 weight", ...weights.map((weight, i) => `指标甲${i} ${weight}`)].join("\n"),
  ...more,
});

describe(reservedPoints.id, () => {
  test("one note for the whole document", () => {
    const { findings } = audit(projects(target([50, 40]), target([30, 60]), target([90])));
    expect(findings).toMatchObject([
      { rule: "reserved-points", verdict: "convention", severity: "note", difference: "-10.00" },
    ]);
    expect(findings[0]?.message.en).toContain("add up to 90 points instead of 100 points in 3 forms");
    expect(findings[0]?.message.zh).toContain("10分可能留作预算执行分");
  });

  const CASES: readonly (readonly [name: string, count: number, ...texts: ProjectText[]])[] = [
    ["90 of a single form", 1, target([50, 40])],
    ["80 of a single form", 0, target([50, 30])],
    ["80 everywhere", 1, target([50, 30]), target([80])],
    ["different sums", 0, target([50, 30]), target([70])],
    ["100 everywhere", 0, target([50, 50]), target([100])],
    ["points that a damaged source has lost", 0, target([90], { damage: ["row-lost"] })],
    [
      "the execution is weighed already",
      0,
      target([80], { form: "self-evaluation", execution: "row weight\ntotal 10" }),
    ],
  ];
  test.each(CASES.map(([name, count, ...texts]) => ({ name, count, texts })))("$name", ({ count, texts }) => {
    expect(projectResults(reservedPoints, ...texts)).toHaveLength(count);
  });
});
