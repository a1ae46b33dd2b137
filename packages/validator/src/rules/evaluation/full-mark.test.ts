import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { fullMark } from "./full-mark.js";

const annex = { kind: "annex", text: "A1 目标 4 4\nD1 满意度 7 5.6\n= 合计 11 9.6" } as const;

describe(fullMark.id, () => {
  test("the same in table and text", () => {
    const copies = [annex, { kind: "text", text: "A1 目标 4 4\nD1 满意度 7 5.6" } as const];
    expect(reportOutcomes(fullMark, { copies })).toBe("++");
  });

  test("one finding names the sentence and the table", () => {
    const copies = [annex, { kind: "text", text: "A1 目标 4 4\nD1 满意度 5 5.6" } as const];
    expect(reportOutcomes(fullMark, { copies })).toBe("+x");
    const found = reportFindings([fullMark.id, "score-within-full-mark"], { copies });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "full-mark",
      expected: "7.00",
      actual: "5.00",
      severity: "error",
    });
    expect(found[0]?.figures).toEqual(expect.arrayContaining(["e.D1.m1.weight", "e.D1.m2.weight"]));
  });

  test("a row out of place is never the author's error", () => {
    const copies = [annex, { kind: "summary", text: "~D1 满意度 5 5.6" } as const];
    expect(reportFindings([fullMark.id], { copies })).toMatchObject([{ verdict: "extraction-loss" }]);
  });

  test("the full mark of the whole", () => {
    const copies = [annex, { kind: "summary", text: "A1 目标 4 4\nD1 满意度 7 5.6\n= 合计 12 9.6" } as const];
    expect(reportOutcomes(fullMark, { copies })).toBe("++x");
  });
});
