import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { projectPeriod } from "./project-period.js";

const found = (start: string | undefined, end: string | undefined, more: ProjectText = {}) =>
  projectResults(projectPeriod, { ...(start && { start }), ...(end && { end }), year: 2025, ...more });

describe(projectPeriod.id, () => {
  test.each([
    ["2025-01-01", "2025-12-31"],
    ["2025-06-01", "2025-06-01"],
    ["2024-07-01", "2025-06-30"],
    ["2025-07-01", "2027-06-30"],
    ["2023-01-01", "2027-12-31"],
    [undefined, "2025-12-31"],
    ["2025-01-01", undefined],
    [undefined, undefined],
  ])("%s to %s", (start, end) => {
    expect(found(start, end)).toEqual([]);
  });

  test.each([
    ["2025-12-31", "2025-01-01", "error", "planned to start on 2025-12-31, after it ends on 2025-01-01"],
    ["2024-01-01", "2024-12-31", "warning", "ends on 2024-12-31, before the form's year 2025 begins"],
    ["2026-01-01", "2026-12-31", "warning", "starts on 2026-01-01, after the form's year 2025 is over"],
  ])("%s to %s: %s", (start, end, severity, text) => {
    const results = found(start, end);
    expect(results).toMatchObject([{ verdict: "document-error", severity }]);
    expect(results[0]?.message.en).toContain(text);
  });

  test("the document's year counts where the form has none", () => {
    expect(found("2023-01-01", "2023-12-31", { year: null })).toHaveLength(1);
  });

  test("garbled forms are not blamed", () => {
    expect(found("2025-12-31", "2025-01-01", { damage: ["cell-garbled start"] })).toMatchObject([
      { verdict: "extraction-loss", severity: "warning" },
    ]);
  });
});
