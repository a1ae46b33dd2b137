import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { blankSubtotal } from "./blank-subtotal.js";

const section = (text: string, damaged = false) => ({ kind: "section" as const, text, damaged });

describe(blankSubtotal.id, () => {
  test("a subtotal without numbers is a note", () => {
    const results = reportResults(blankSubtotal, { copies: [section("A1 目标 4 4\n= 小计")] });
    expect(results).toMatchObject([{ severity: "note", verdict: "document-error" }]);
    expect(results[0]?.message.en).toContain("小计");
  });

  test("in a damaged table it may be the source", () => {
    const results = reportResults(blankSubtotal, { copies: [section("A1 目标 4 4\n= 小计", true)] });
    expect(results).toMatchObject([{ verdict: "extraction-loss" }]);
  });

  test("one number is enough", () => {
    expect(reportResults(blankSubtotal, { copies: [section("A1 目标 4 -\n= 小计 4 -")] })).toEqual([]);
  });
});
