import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { scoreWithinFullMark } from "./score-within-full-mark.js";

describe(scoreWithinFullMark.id, () => {
  test.each([
    ["A1 目标 4 4", "+"],
    ["A1 目标 4 0", "+"],
    ["A1 目标 4 4.5", "x"],
    ["A1 目标 4 -", ""],
    ["A1 目标 - 4", ""],
  ])("%s", (text, outcomes) => {
    expect(reportOutcomes(scoreWithinFullMark, { copies: [{ kind: "annex", text }] })).toBe(outcomes);
  });

  test("names both", () => {
    const [finding] = reportFindings([scoreWithinFullMark.id], {
      copies: [{ kind: "text", text: "A1 目标 4 4.5" }],
    });
    expect(finding).toMatchObject({ severity: "error", difference: "0.50" });
    expect(finding?.evidence.map(({ text }) => text).sort()).toEqual(["4", "4.5"]);
  });
});
