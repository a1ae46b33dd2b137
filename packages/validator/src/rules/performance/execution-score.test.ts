import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { executionScore } from "./execution-score.js";

const found = (row: string, more: ProjectText = {}) =>
  projectResults(executionScore, {
    form: "self-evaluation",
    execution: `row revised executed weight rate score\ntotal ${row}`,
    ...more,
  });

describe(executionScore.id, () => {
  test.each([
    ["full", "100.00 100.00 10 100.00% 10"],
    ["by the printed rate", "- - 10 97.53% 9.75"],
    ["rounded", "- - 10 97.53% 9.8"],
    ["cut off", "- - 10 97.53% 9.7"],
    ["by the amounts", "300.00 200.00 10 67% 6.67"],
    ["above 100 %", "100.00 120.00 10 120% 10"],
    ["above its weight, which another rule tells", "100.00 100.00 10 100% 11"],
    ["no score", "100.00 100.00 10 100% -"],
  ])("%s", (_, row) => {
    expect(found(row)).toEqual([]);
  });

  test("another score is a note", () => {
    const [result] = found("100.00 96.00 10 96% 10");
    expect(result).toMatchObject({ verdict: "convention", severity: "note", expected: "9.6", actual: "10" });
    expect(result?.message.en).toContain("10 × 96% = 9.6");
  });

  test("nothing is said of a damaged form", () => {
    expect(found("100.00 96.00 10 96% 10", { damage: ["row-lost"] })).toEqual([]);
  });
});
