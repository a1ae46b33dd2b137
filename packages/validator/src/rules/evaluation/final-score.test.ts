import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { finalScore } from "./final-score.js";

const copies = [{ kind: "annex", text: "A1 目标 40 39\nB1 完成 60 52\n= 合计 100 91" } as const];

describe(finalScore.id, () => {
  test("every mention", () => {
    expect(reportOutcomes(finalScore, { copies, verdicts: ["91 优", "91 优"] })).toBe("++");
  });

  test("a mention that differs, with both places", () => {
    const text = { copies, verdicts: ["91 优", "92 优"] };
    expect(reportOutcomes(finalScore, text)).toBe("+x");
    const [finding] = reportFindings([finalScore.id], text);
    expect(finding).toMatchObject({ severity: "error", expected: "91.00", actual: "92.00" });
    expect(finding?.evidence.map(({ text: printed }) => printed)).toEqual(
      expect.arrayContaining(["92", "91"]),
    );
  });

  test("without a total the mentions are compared", () => {
    expect(reportOutcomes(finalScore, { verdicts: ["91 优", "90.5 优"] })).toBe("x");
    expect(reportOutcomes(finalScore, { verdicts: ["91 优", "- 优"] })).toBe("");
  });
});
