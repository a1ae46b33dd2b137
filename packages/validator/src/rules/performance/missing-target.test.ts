import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import { missingTarget } from "./missing-target.js";

const found = (rows: readonly string[], damage: readonly string[] = []) =>
  projectResults(missingTarget, { indicators: ["level3 target", ...rows].join("\n"), damage });

describe(missingTarget.id, () => {
  test("one finding lists the indicators", () => {
    const results = found(["完好率 ≥95%", "及时率 -", "满意度 -"]);
    expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
    expect(results[0]?.message.zh).toContain("“及时率”、“满意度”未填指标值");
  });

  test.each([
    ["all there", ["完好率 ≥95%", "及时率 =100%"]],
    ["no target at all", ["完好率 -", "及时率 -"]],
    ["a row without a name", ["完好率 ≥95%", "- -"]],
  ])("%s", (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  test("of a damaged form it is lost", () => {
    expect(found(["完好率 ≥95%", "及时率 -"], ["cell-garbled"])).toMatchObject([
      { verdict: "extraction-loss", severity: "note" },
    ]);
  });
});
