import { describe, expect, test } from "vitest";
import { budget, compare, row201, values } from "./testing/compared.js";

describe("agencies", () => {
  const [long, short] = ["上海市示例区商务委员会", "上海市示例区商务委"];
  const documents = [
    budget("1", 2024, "1.00", { agency: long }),
    budget("2", 2025, "2.00", { agency: short }),
  ];

  test("names that resemble each other are candidates and two groups", async () => {
    const comparison = await compare(documents);
    expect(comparison.groups.map(({ agency }) => agency)).toEqual([short, long]);
    expect(comparison.candidates.map(({ a, b }) => [a, b])).toEqual([[short, long]]);
  });

  test("what a person confirmed is one group, flagged, and no candidate", async () => {
    const comparison = await compare(documents, { confirmed: [[short, long]] });
    expect(comparison.groups.map(({ agency, flags }) => [agency, flags])).toEqual([
      [long, ["agency-names-differ"]],
    ]);
    expect(comparison.agencies).toEqual([{ agency: long, names: [short, long], isConfirmed: true }]);
    expect(comparison.candidates).toEqual([]);
    expect(row201(comparison)?.changes[0]?.change).toBe("1.00");
  });

  test("side by side for one year", async () => {
    const comparison = await compare([...documents, budget("3", 2024, "4.00")], {
      by: "agency",
      years: [2024],
    });
    expect(comparison.groups.map(({ year, kind }) => [year, kind])).toEqual([[2024, "budget"]]);
    expect(values(row201(comparison)?.cells)).toEqual(["1.00", "4.00"]);
    expect(row201(comparison)?.changes).toEqual([]);
  });

  test("documents that say no year, no agency, or are of another kind are left out by name", async () => {
    const comparison = await compare([
      budget("1", 2024, "1.00", { year: null, file: "a" }),
      budget("2", 2024, "1.00", { agency: null, file: "b" }),
      budget("3", 2024, "1.00", { kind: "self-evaluation", file: "c" }),
      budget("4", 2024, "1.00", { statements: [], file: "d" }),
    ]);
    expect(comparison.documents.leftOut.map(({ file, reason }) => [file, reason])).toEqual([
      ["a", "no-year"],
      ["b", "no-agency"],
      ["c", "other-kind"],
      ["d", "no-statements"],
    ]);
  });
});
