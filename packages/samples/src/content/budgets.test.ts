import { describe, expect, it } from "vitest";
import { APPROPRIATION, BASIC, type Budget, fundedBy, type Source, total } from "./budget.js";
import { budget2020, told2020 } from "./budget-2020.js";
import { budget2025 } from "./budget-2025.js";
import { printPercent, yuan } from "./money.js";

const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const functionSum = (budget: Budget, code: string) =>
  total(budget.functions.filter((line) => line.code === code));
const economicSum = (budget: Budget, code: string) =>
  sumOf(budget.economics.filter((line) => line.code === code).map((line) => line.personnel + line.public));
const personnel = (budget: Budget) => sumOf(budget.economics.map((line) => line.personnel));
const publicExpenses = (budget: Budget) => sumOf(budget.economics.map((line) => line.public));

describe.each([
  ["2020", budget2020],
  ["2025", budget2025],
])("budget %s", (_, budget) => {
  it("has one line for each code", () => {
    const codes = budget.functions.map((line) => line.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("has no negative figure", () => {
    for (const { fen } of budget.functions.flatMap((line) => line.allocations)) expect(fen > 0n).toBe(true);
  });

  it("spends as basic expenditure what the economic lines add up to", () => {
    const basic = total(budget.functions, { sources: ["general"], uses: BASIC });
    expect(personnel(budget) + publicExpenses(budget)).toBe(basic);
  });

  it.each([
    ["2080505", "30108"],
    ["2080506", "30109"],
    ["2210201", "30113"],
  ])("has the same amount under function %s and economic %s", (functionCode, economicCode) => {
    expect(functionSum(budget, functionCode)).toBe(economicSum(budget, economicCode));
  });

  it("splits the appropriation into its sources", () => {
    const parts = APPROPRIATION.map((source: Source) => total(fundedBy(budget.functions, source)));
    expect(sumOf(parts)).toBe(total(budget.functions, { sources: APPROPRIATION }));
  });
});

describe("budget 2020", () => {
  it("has the totals that were published", () => {
    expect(total(budget2020.functions)).toBe(yuan("8466201.85"));
    expect(total(budget2020.functions, { sources: APPROPRIATION })).toBe(yuan("8416201.85"));
    expect(total(budget2020.functions, { uses: BASIC })).toBe(yuan("5626201.85"));
    expect(personnel(budget2020)).toBe(yuan("4777922.50"));
    expect(publicExpenses(budget2020)).toBe(yuan("848279.35"));
    expect(budget2020.publicExpenses.operating).toBe(publicExpenses(budget2020));
  });

  it("is 17.10% below the year before", () => {
    const change = told2020.previousTotal - total(budget2020.functions);
    expect(printPercent(change, told2020.previousTotal)).toBe("17.10");
  });
});

describe("budget 2025", () => {
  it("is in whole 元", () => {
    for (const { fen } of budget2025.functions.flatMap((line) => line.allocations))
      expect(fen % 100n).toBe(0n);
  });

  it("has the uses of the library's line that the economic lines give", () => {
    expect(total(budget2025.functions, { uses: ["personnel"] })).toBe(personnel(budget2025));
    expect(total(budget2025.functions, { uses: ["public"] })).toBe(publicExpenses(budget2025));
  });
});
