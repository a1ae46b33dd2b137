import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { scoreCopies } from "./score-copies.js";

const rows = (score: string) => `A1 目标 4 4\nB1 完成 6 ${score}\n= 合计 10 9`;

describe(scoreCopies.id, () => {
  test("alike in every copy", () => {
    const copies = [
      { kind: "summary", text: rows("5") } as const,
      { kind: "annex", text: rows("5") } as const,
    ];
    expect(reportOutcomes(scoreCopies, { copies })).toBe("+++");
  });

  test("a score that differs from the other copies and from its own total is named with its value", () => {
    const copies = [
      { kind: "summary", text: rows("5") } as const,
      { kind: "annex", text: rows("4") } as const,
      { kind: "text", text: "B1 完成 6 5" } as const,
    ];
    const [finding, ...others] = reportFindings([scoreCopies.id, "score-total"], { copies });
    expect(finding).toMatchObject({ expected: "5.00", actual: "4.00", verdict: "document-error" });
    expect(finding?.figures[0]).toBe("e.B1.m2.score");
    expect(others).toEqual([]);
  });

  test("a place without a score says nothing", () => {
    const copies = [
      { kind: "annex", text: rows("5") } as const,
      { kind: "text", text: "B1 完成 6 -" } as const,
    ];
    expect(reportOutcomes(scoreCopies, { copies })).toBe("");
  });
});
