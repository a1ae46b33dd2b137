import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { budget } from "../../testing/budget-text.js";
import { roundingDifferences } from "./rounding-differences.js";

const found = (...rows: readonly string[]) =>
  audit(
    budget([{ form: "expenditure-by-function", text: `total basic project\n${rows.join("\n")}` }]),
  ).findings.filter(({ rule }) => rule === roundingDifferences.id);

describe(roundingDifferences.id, () => {
  test("exact sums are nothing to tell", () => {
    expect(found("201 a 3 1 2")).toEqual([]);
  });

  test("violated sums are told elsewhere", () => {
    expect(found("201 a 30 1 2")).toEqual([]);
  });

  test("one note for all, with the largest difference", () => {
    const results = found("201 a 4 1 2", "208 b 8 4 5");
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ verdict: "convention", severity: "note", difference: "1.00" });
    expect(results[0]?.identities).toEqual(["row-sum:s1.1", "row-sum:s1.2"]);
  });
});
