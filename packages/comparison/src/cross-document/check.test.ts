import { describe, expect, test } from "vitest";
import { budget, compare, functional } from "../testing/compared.js";
import { claimOf, coded, documentOf, statementOf, total } from "../testing/documents.js";

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
