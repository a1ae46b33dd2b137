import { describe, expect, test } from "vitest";
import { budget, compare, functional, row201 } from "./testing/compared.js";
import { coded, documentOf, statementOf, total } from "./testing/documents.js";

describe("by year", () => {
  test("columns for years, change and share", async () => {
    const found = row201(await compare([budget("2", 2025, "300.00"), budget("1", 2024, "250.00")]));
    expect(found?.cells.map(({ column, value, share }) => [column, value, share])).toEqual([
      ["2024-budget", "250.00", "25.00"],
      ["2025-budget", "300.00", "30.00"],
    ]);
    expect(found?.changes).toEqual([
      { of: "change", from: "2024-budget", to: "2025-budget", change: "50.00", percent: "20.00", flags: [] },
    ]);
  });

  test("absence is not zero: no change is told of it, and a printed zero is a figure", async () => {
    const without = budget("1", 2024, "0.00", { statements: [functional([total("1000.00")])] });
    const found = row201(await compare([without, budget("2", 2025, "300.00")]));
    expect(found?.cells.map(({ value, absent }) => [value, absent])).toEqual([
      [null, "no-line"],
      ["300.00", undefined],
    ]);
    expect(found?.changes).toEqual([]);
    const zero = row201(await compare([budget("1", 2024, "0.00"), budget("2", 2025, "300.00")]));
    expect(zero?.changes[0]).toMatchObject({ change: "300.00", percent: null, flags: ["base-not-positive"] });
  });

  test("a missing form and an empty cell are told apart", async () => {
    const other = documentOf({
      id: "1".padStart(16, "0"),
      year: 2024,
      statements: [statementOf("expenditure-by-function", [total("1.00")])],
    });
    const empty = budget("2", 2025, "", {
      statements: [
        functional([
          { ...coded("201", "一般公共服务支出", "1.00"), amounts: { basic: "1.00" } },
          coded("208", "社会保障和就业支出", "5.00"),
        ]),
      ],
    });
    const comparison = await compare([other, empty, budget("3", 2026, "1.00")]);
    expect(row201(comparison)?.cells.map(({ absent }) => absent)).toEqual([
      "no-form",
      "empty-cell",
      undefined,
    ]);
    expect(row201(comparison)?.flags).toContain("form-missing");
  });

  test("a final account is held against the budget of its year", async () => {
    const account = documentOf({
      id: "2".padStart(16, "0"),
      kind: "final-account",
      statements: [
        statementOf("final-account-general-budget-by-function", [
          coded("201", "一般公共服务支出", "240.00"),
          total("900.00"),
        ]),
      ],
    });
    const [change] = row201(await compare([budget("1", 2024, "250.00"), account]))?.changes ?? [];
    expect(change).toEqual({
      of: "execution",
      from: "2024-budget",
      to: "2024-final-account",
      change: "-10.00",
      percent: "96.00",
      flags: ["kind-differs"],
    });
  });

  test("a unit is not taken from a department", async () => {
    const comparison = await compare([
      budget("1", 2024, "250.00"),
      budget("2", 2025, "100.00", { scope: "unit" }),
    ]);
    expect(row201(comparison)?.changes).toEqual([
      {
        of: "change",
        from: "2024-budget",
        to: "2025-budget",
        change: null,
        percent: null,
        flags: ["scope-differs"],
      },
    ]);
    expect(comparison.groups[0]?.flags).toContain("scope-differs");
  });

  test("unit and department of one year are two columns, and each year goes with its own", async () => {
    const comparison = await compare([
      budget("1", 2024, "250.00"),
      budget("2", 2024, "100.00", { agency: "上海市示例区档案局（本级）" }),
      budget("3", 2025, "260.00"),
    ]);
    expect(comparison.groups[0]?.columns.map(({ id, scope, flags }) => [id, scope, flags])).toEqual([
      ["2024-budget-department", "department", []],
      ["2024-budget-unit", "unit", ["own-level"]],
      ["2025-budget", "department", []],
    ]);
    expect(row201(comparison)?.changes.map(({ from, change }) => [from, change])).toEqual([
      ["2024-budget-department", "10.00"],
    ]);
  });

  test("an unknown scope, years that are apart and figures that nothing proves are flagged", async () => {
    const comparison = await compare([
      budget("1", 2022, "250.00", { scope: null }),
      budget("2", 2025, "100.00", {
        scope: null,
        statements: [functional([coded("201", "一般公共服务支出", "100.00")], "contradicted")],
      }),
    ]);
    expect(row201(comparison)?.flags).toEqual(["contradicted", "scope-unknown", "years-apart"]);
  });

  test("only proven figures, where they are asked for", async () => {
    const unproven = { statements: [functional([coded("201", "一般公共服务支出", "100.00")], "unproven")] };
    const found = row201(
      await compare([budget("1", 2024, "250.00"), budget("2", 2025, "1.00", unproven)], { onlyProven: true }),
    );
    expect(found?.cells.map(({ value, absent }) => value ?? absent)).toEqual(["250.00", "not-proven"]);
    expect(found?.changes).toEqual([]);
  });
});

describe("several documents for the same", () => {
  test("the one with fewer contradicted figures is used, the other is named with what it tells otherwise", async () => {
    const comparison = await compare([
      budget("1", 2024, "250.00", { contradicted: 1 }),
      budget("2", 2024, "205.00"),
      budget("3", 2024, "205.00", { status: "partial" }),
    ]);
    const [column] = comparison.groups[0]?.columns ?? [];
    expect([column?.document, column?.flags]).toEqual(["2".padStart(16, "0"), ["duplicate-document"]]);
    expect(
      column?.unused.map(({ document, different, because }) => [document, different, because.en]),
    ).toEqual([
      ["1".padStart(16, "0"), 1, "fewer of its figures are contradicted"],
      ["3".padStart(16, "0"), 0, "it was read whole"],
    ]);
    expect(comparison.documents).toMatchObject({ used: 1, unused: 2 });
  });

  test("the same bytes under two names are one document", async () => {
    expect((await compare([budget("1", 2024, "1.00"), budget("1", 2024, "1.00")])).documents.unused).toBe(0);
  });
});
