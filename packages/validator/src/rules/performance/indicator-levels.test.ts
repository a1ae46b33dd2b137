import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import { indicatorLevels } from "./indicator-levels.js";

const found = (...rows: string[]) =>
  projectResults(indicatorLevels, { indicators: ["level1 level2 level3", ...rows].join("\n") });

describe(indicatorLevels.id, () => {
  test("one note lists what was not read", () => {
    const results = found("产出指标 数量指标 甲", "产出指标 质量指标 乙", "- - 丙", "产出指标 时效指标 -");
    expect(results).toMatchObject([{ verdict: "extraction-loss", severity: "note" }]);
    expect(results[0]?.message.en).toContain("level 1 and level 2 of “丙”, name of “时效指标”");
    expect(results[0]?.message.zh).toContain("“丙”的一级指标和二级指标");
  });

  test.each([
    ["all there", ["产出指标 数量指标 甲", "产出指标 质量指标 乙"]],
    ["a form without levels", ["- - 甲", "- - 乙"]],
    ["a form with one level", ["- 数量 甲", "- 质量 乙"]],
    ["no indicators", []],
  ])("%s", (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
