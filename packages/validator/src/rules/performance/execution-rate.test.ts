import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { executionRate } from "./execution-rate.js";

const found = (row: string, more: ProjectText = {}) =>
  projectResults(executionRate, {
    form: "self-evaluation",
    execution: `row initial revised executed rate\ntotal ${row}`,
    ...more,
  });

describe(executionRate.id, () => {
  test.each([
    ["exact", "100.00 80.00 60.00 75%"],
    ["rounded half up", "- 300.00 200.00 66.67%"],
    ["cut off", "- 300.00 200.00 66.66%"],
    ["whole percent", "- 300.00 200.00 67%"],
    ["nothing spent", "- 300.00 0.00 0.00%"],
    ["no budget", "- 0.00 0.00 0.00%"],
    ["no rate", "- 300.00 200.00 -"],
    ["a share of one", "- 300.00 225.00 0.75"],
    ["a whole share of one", "- 300.00 300.00 1"],
    ["more than the budget, held down", "- 300.00 310.00 100%"],
  ])("%s", (_, row) => {
    expect(found(row)).toEqual([]);
  });

  test("amounts in 万元 stand for all that round to them", () => {
    expect(found("- 0.03 0.02 60%", { unit: "万元" })).toEqual([]);
    expect(found("- 0.03 0.02 60%")).toHaveLength(1);
    expect(found("- 10.14 10.14 99%", { unit: "万元" })).toHaveLength(1);
  });

  test("a sign of percent or a wrong share is no share of one", () => {
    expect(found("- 300.00 225.00 0.75%")).toHaveLength(1);
    expect(found("- 300.00 225.00 0.85")).toHaveLength(1);
  });

  test("a wrong rate shows the calculation", () => {
    const [result] = found("100.00 80.00 60.00 80.00%");
    expect(result).toMatchObject({
      verdict: "document-error",
      severity: "error",
      expected: "75",
      actual: "80.00",
    });
    expect(result?.message.en).toContain("gives 75%");
  });

  test("a rate on the initial budget is said to be one", () => {
    const [result] = found("100.00 80.00 60.00 60.00%");
    expect(result).toMatchObject({ severity: "warning", expected: "75" });
    expect(result?.message.en).toContain("60.00% is the rate on the initial budget");
    expect(result?.message.zh).toContain("按年初预算计算");
  });

  test("a damaged table is no error", () => {
    expect(found("- 80.00 60.00 90%", { damage: ["cell-garbled execution.total.executed"] })).toMatchObject([
      { verdict: "extraction-loss", severity: "warning" },
    ]);
  });
});
