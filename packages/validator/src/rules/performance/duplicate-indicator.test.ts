import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { duplicateIndicator } from "./duplicate-indicator.js";

const found = (rows: readonly string[], more: ProjectText = {}) =>
  projectResults(duplicateIndicator, {
    indicators: ["level1 level2 level3 target", ...rows].join("\n"),
    ...more,
  });
const twice = ["产出指标 质量指标 完好率 ≥95.00(%)", "产出指标 质量指标 完好率 ≥90.00(%)"];

describe(duplicateIndicator.id, () => {
  test("names both places and targets", () => {
    const results = found(twice);
    expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
    expect(results[0]?.message.en).toContain("line 2 ≥95.00(%); line 3 ≥90.00(%)");
    expect(results[0]?.places).toHaveLength(2);
  });

  test("three times is one finding", () => {
    expect(found([...twice, ...twice.slice(0, 1)])).toHaveLength(1);
  });

  test.each([
    ["another class and target", ["产出指标 质量指标 完好率 ≥95%", "产出指标 数量指标 完好率 ≥90%"]],
    ["another name", ["产出指标 质量指标 完好率 ≥95%", "产出指标 质量指标 完成率 ≥95%"]],
    ["no names", ["产出指标 质量指标 - ≥95%", "产出指标 质量指标 - ≥95%"]],
  ])("%s", (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  test("the same target below another class is a note that names both", () => {
    const [result, ...others] = found(["产出指标 质量指标 完好率 ≥95%", "产出指标 数量指标 完好率 ≥95%"]);
    expect(result).toMatchObject({ severity: "note" });
    expect(result?.message.zh).toContain("质量指标”, “数量指标");
    expect(others).toEqual([]);
  });

  test("of a damaged form only what is certain is told, and as a note", () => {
    expect(found(twice, { damage: ["row-lost"] })).toMatchObject([{ severity: "note" }]);
    expect(found(twice, { damage: ["copies form"] })).toEqual([]);
  });

  test("the same name in two forms", () => {
    const text = { indicators: "level1 level2 level3\n产出指标 质量指标 完好率" };
    expect(projectResults(duplicateIndicator, text, text)).toEqual([]);
  });
});
