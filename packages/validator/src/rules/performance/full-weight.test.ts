import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { fullWeight } from "./full-weight.js";

const target = (weights: readonly (number | string)[], more: ProjectText = {}): ProjectText => ({
  form: "special-fund-target",
  indicators: ["level3 weight", ...weights.map((weight, i) => `指标甲${i} ${weight}`)].join("\n"),
  ...more,
});

describe(fullWeight.id, () => {
  const CASES: readonly (readonly [name: string, keys: string[], ...texts: ProjectText[]])[] = [
    ["100", [], target([50, 30, 20])],
    ["100 %", [], target(["50%", "30%", "20%"])],
    ["fractions", [], target([0.5, 0.3, 0.2])],
    ["90 alone, as is usual", [], target([50, 30, 10])],
    ["80", ["p1"], target([50, 30])],
    ["110", ["p1"], target([50, 30, 30])],
    ["all 90", [], target([50, 40]), target([30, 60]), target([90])],
    ["one other than the rest", ["p2"], target([50, 40]), target([30, 50]), target([90])],
    ["one 90 among 100", ["p2"], target([50, 50]), target([30, 60]), target([100])],
    ["no weights", [], { indicators: "level3 target\na 1" }],
    ["with a printed full mark", [], target([50, 30], { total: "fullMark score\n100 -" })],
  ];
  test.each(CASES.map(([name, keys, ...texts]) => ({ name, keys, texts })))("$name", ({ keys, texts }) => {
    expect(projectResults(fullWeight, ...texts).map(({ key }) => key)).toEqual(keys);
  });

  test("shows the sum", () => {
    const [result] = projectResults(fullWeight, target([50, 30, "-"]));
    expect(result).toMatchObject({ verdict: "document-error", expected: "100.00", actual: "80.00" });
    expect(result?.message.en).toContain("2 weights (50, 30;");
    expect(result?.message.en).toContain("1 more indicators print no weight");
  });

  test("blames no damaged source", () => {
    const broken = target([50, 60], { damage: ["cell-garbled"] });
    expect(projectResults(fullWeight, broken)).toMatchObject([{ verdict: "extraction-loss" }]);
  });
});
