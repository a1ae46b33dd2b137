import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import { emptyComponents } from "./empty-components.js";

const KEYS = "total fiscal other annual annualFiscal carriedOver annualOther";
const found = (amounts: string, damage: readonly string[] = []) =>
  projectResults(emptyComponents, { funding: `${KEYS}\n${amounts}`, damage });

describe(emptyComponents.id, () => {
  test.each([
    ["9.00 9.00 - 9.00 - - -", 1],
    ["9.00 - - 9.00 9.00 - -", 1],
    ["9.00 - - 9.00 - - -", 2],
  ])("%s: one finding with %i totals", (amounts, totals) => {
    const results = found(amounts);
    expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
    expect(results[0]?.entries).toHaveLength(totals);
  });

  test.each(["9.00 9.00 - 9.00 - 0.00 -", "0.00 - - 0.00 - - -", "- - - - - - -"])("%s", (amounts) => {
    expect(found(amounts)).toEqual([]);
  });

  test("a cell that was lost is no error", () => {
    expect(found("9.00 9.00 - 9.00 - - -", ["cell-lost funding.annualFiscal"])).toMatchObject([
      { verdict: "extraction-loss" },
    ]);
  });

  test("a form that names no sources", () => {
    const text = { form: "special-fund-target", funding: "total\n9.00" } as const;
    expect(projectResults(emptyComponents, text)).toEqual([]);
  });
});
