import type { RunDocument } from "@yusuan/pipeline";
import { describe, expect, test } from "vitest";
import { compareDocuments } from "./compare.js";
import type { Selection } from "./observations/selection.js";
import type { By, Cell, Comparison, Row } from "./table/comparison.js";
import { claimOf, coded, documentOf, statementOf, total } from "./testing/documents.js";

const ALL: Selection = {
  topics: [],
  measures: [],
  kinds: [],
  years: [],
  agencies: [],
  level: "class",
  onlyProven: false,
};

const compare = (
  documents: readonly RunDocument[],
  {
    by = "year",
    confirmed = [],
    ...rest
  }: Partial<Selection> & { by?: By; confirmed?: readonly [string, string][] } = {},
): Promise<Comparison> => compareDocuments(documents, by, { ...ALL, ...rest }, new Map(confirmed));

const functional = (lines: Parameters<typeof statementOf>[1], status?: Parameters<typeof statementOf>[3]) =>
  statementOf("general-budget-by-function", lines, "s1", status);

const budget = (id: string, year: number, amount: string, rest: Parameters<typeof documentOf>[0] = {}) =>
  documentOf({
    id: id.padStart(16, "0"),
    year,
    statements: [functional([coded("201", "一般公共服务支出", amount), total("1000.00")])],
    ...rest,
  });

const rowsOf = ({ groups }: Comparison): readonly Row[] => groups[0]?.tables[0]?.rows ?? [];
const row201 = (comparison: Comparison): Row | undefined =>
  rowsOf(comparison).find(({ code }) => code === "201");
const values = (cells: readonly Cell[] = []): readonly (string | null)[] => cells.map(({ value }) => value);

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

describe("classes of several editions", () => {
  const item = (
    id: string,
    year: number,
    code: string,
    name: string,
    codeStatus: "exact" | "name-differs" = "exact",
  ) =>
    documentOf({
      id: id.padStart(16, "0"),
      year,
      statements: [functional([{ ...coded(code, name, "100.00"), codeStatus }])],
    });

  test("a renamed class is one row under its newest name, the printed names kept", async () => {
    const comparison = await compare([
      item("1", 2018, "210", "医疗卫生与计划生育支出"),
      item("2", 2019, "210", "卫生健康支出"),
    ]);
    const [row] = rowsOf(comparison);
    expect([row?.name, row?.cells.map(({ name }) => name), row?.flags]).toEqual([
      "卫生健康支出",
      ["医疗卫生与计划生育支出", "卫生健康支出"],
      ["renamed"],
    ]);
    expect(row?.changes[0]?.change).toBe("0.00");
  });

  test("a code that an edition moved is flagged on both rows and joined on none", async () => {
    const comparison = await compare(
      [item("1", 2023, "2010308", "信访事务"), item("2", 2024, "2014004", "信访业务")],
      { level: "item" },
    );
    expect(rowsOf(comparison).map(({ code, flags, changes }) => [code, flags, changes])).toEqual([
      ["2010308", ["code-moved"], []],
      ["2014004", ["code-moved"], []],
    ]);
  });

  test("one code with two names that nothing links is not calculated", async () => {
    const comparison = await compare([
      item("1", 2024, "201", "一般公共服务支出"),
      item("2", 2025, "201", "教育支出", "name-differs"),
    ]);
    const [row] = rowsOf(comparison);
    expect(row?.changes[0]).toMatchObject({ change: null, flags: ["name-differs"] });
    expect(row?.flags).toEqual(["name-not-standard", "name-differs"]);
  });
});

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

describe("across documents", () => {
  const said = (text: string, rest: object = {}) => [
    claimOf("c1", {
      subject: "一般公共预算支出预算",
      value: "1000.00",
      figures: ["s1.1.total"],
      related: [{ claim: "c2", as: "change" }],
    }),
    claimOf("c2", {
      subject: "一般公共预算支出预算",
      measure: "change",
      direction: "increase",
      value: "200.00",
      precision: "1.00",
      text,
      ...rest,
    }),
  ];
  const check = async (
    text: string,
    last: string,
    rest: object = {},
    scope: "unit" | "department" = "department",
  ) => {
    const statements = [functional([coded("201", "一般公共服务支出", last), total(last)])];
    const comparison = await compare([
      budget("1", 2023, last, { scope, statements }),
      budget("2", 2024, "1000.00", { claims: said(text, rest) }),
    ]);
    return comparison.crossDocument;
  };

  test("a change says what last year's document has to have", async () => {
    expect(await check("比2023年预算增加200元", "800.00")).toEqual({ checks: 1, held: 1, findings: [] });
    const { checks, held, findings } = await check("比2023年预算增加200元", "900.00");
    expect([checks, held]).toEqual([1, 0]);
    expect(findings[0]).toMatchObject({
      id: "x1",
      rule: "previous-year-figure",
      verdict: "document-error",
      severity: "warning",
      expected: "900.00",
      actual: "800.00",
      difference: "-100.00",
      figures: ["c2", "s1.1.total", "s1.1.total"],
    });
    expect(findings[0]?.evidence.map(({ document }) => document.at(-1))).toEqual(["2", "2", "1"]);
  });

  test.each([
    ["比2022年预算增加200元", {}],
    ["比2024年预算增加200元", {}],
    ["增加200元", {}],
    ["比2023年预算执行数增加200元", {}],
  ])("%s speaks of no budget of last year", async (text, rest) => {
    expect(await check(text, "900.00", rest)).toEqual({ checks: 0, held: 0, findings: [] });
  });

  test("another scope is not looked at", async () => {
    expect((await check("比2023年预算增加200元", "900.00", {}, "unit")).checks).toBe(0);
  });

  test("what the last printed place leaves open is no finding", async () => {
    expect((await check("比2023年预算增加200元", "801.00")).findings).toEqual([]);
    expect((await check("比2023年预算增加200元", "801.60")).findings).toHaveLength(1);
  });

  const account = (measure: string, amount: string, header = measure) => {
    const statement = statementOf("final-account-three-public-and-operating", [
      { name: "", amounts: { [measure]: amount } },
    ]);
    return documentOf({
      id: "9".padStart(16, "0"),
      kind: "final-account",
      statements: [{ ...statement, columns: statement.columns.map((column) => ({ ...column, header })) }],
    });
  };
  const planned = budget("1", 2024, "1.00", {
    statements: [statementOf("three-public-and-operating", [{ name: "", amounts: { reception: "500.00" } }])],
  });

  test.each([
    ["公务接待费/预算数", "convention", "note"],
    ["公务接待费/年初预算数", "document-error", "warning"],
  ])("%s against the budget: %s", async (header, verdict, severity) => {
    const { crossDocument } = await compare([planned, account("reception-budget", "400.00", header)]);
    expect(crossDocument.findings).toMatchObject([{ rule: "budget-in-final-account", verdict, severity }]);
    const held = await compare([planned, account("reception-budget", "500.00", header)]);
    expect(held.crossDocument).toEqual({ checks: 1, held: 1, findings: [] });
  });

  test("general-budget is a measure of its own", async () => {
    const { crossDocument } = await compare([planned, account("general-budget", "400.00")]);
    expect(crossDocument.checks).toBe(0);
  });

  test("the balance at the start is the one at the end of the year before", async () => {
    const balances = (year: number, name: string, side: "revenue" | "expenditure", amount: string) =>
      documentOf({
        id: String(year).padStart(16, "0"),
        year,
        kind: "final-account",
        statements: [
          statementOf("final-account-revenue-expenditure-summary", [
            { name, side, amounts: { total: amount } },
          ]),
        ],
      });
    const { crossDocument } = await compare([
      balances(2023, "年末结转和结余", "expenditure", "70.00"),
      balances(2024, "年初结转和结余", "revenue", "60.00"),
    ]);
    expect(crossDocument.findings).toMatchObject([
      { rule: "balance-carried-forward", expected: "70.00", actual: "60.00" },
    ]);
  });
});
