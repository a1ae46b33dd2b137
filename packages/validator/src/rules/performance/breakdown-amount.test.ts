import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { breakdownAmount } from "./breakdown-amount.js";

const found = (row: string, more: ProjectText = {}) =>
  projectResults(breakdownAmount, {
    form: "project-target-2020",
    breakdown: `component item amount unitPrice quantity\n甲 ${row}`,
    ...more,
  });

describe(breakdownAmount.id, () => {
  test.each([
    ["one", "印刷 50.00 50.00 1"],
    ["several", "印刷 600.00 50.00 12"],
    ["half a unit", "印刷 75.00 50.00 1.5"],
    ["a price that was rounded", "印刷 100.00 33.33 3"],
    ["no quantity", "印刷 100.00 33.33 -"],
    ["no price", "印刷 100.00 - 3"],
  ])("%s", (_, row) => {
    expect(found(row)).toEqual([]);
  });

  test("shows the calculation", () => {
    const [result] = found("印刷 650.00 50.00 12");
    expect(result).toMatchObject({
      verdict: "document-error",
      severity: "error",
      expected: "600.00",
      actual: "650.00",
      difference: "50.00",
    });
    expect(result?.message.en).toContain("× 12 = 600.00 yuan");
  });

  test("a damaged breakdown is no error", () => {
    expect(found("印刷 650.00 50.00 12", { damage: ["cell-garbled breakdown"] })).toMatchObject([
      { verdict: "extraction-loss" },
    ]);
  });
});
