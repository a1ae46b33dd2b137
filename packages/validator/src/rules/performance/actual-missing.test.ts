import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { actualMissing } from "./actual-missing.js";

const found = (rows: readonly string[], more: ProjectText = {}) =>
  projectResults(actualMissing, {
    form: "self-evaluation",
    indicators: ["level3 target actual", ...rows].join("\n"),
    ...more,
  });

describe(actualMissing.id, () => {
  test("one finding lists the indicators", () => {
    const results = found(["完好率 ≥95% 96%", "及时率 =100% -"]);
    expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
    expect(results[0]?.message.en).toContain("no actual value is printed for “及时率”");
  });

  test("a form that is not filled in", () => {
    expect(found(["完好率 ≥95% -", "及时率 =100% -"])[0]?.message.en).toContain("any of its indicators");
  });

  test.each<readonly [string, readonly string[], ProjectText]>([
    ["all there", ["完好率 ≥95% 96%"], {}],
    ["no target either", ["完好率 - -"], {}],
    ["a form for targets", ["完好率 ≥95% -"], { form: "project-target" }],
  ])("%s", (_, rows, more) => {
    expect(found(rows, more)).toEqual([]);
  });

  test("of a damaged form it is lost", () => {
    expect(found(["完好率 ≥95% -"], { damage: ["cell-garbled"] })).toMatchObject([
      { verdict: "extraction-loss", severity: "note" },
    ]);
  });
});
