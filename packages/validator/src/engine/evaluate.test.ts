import { amountOf, type Figure, type Line, type MoneyUnit, type Statement } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../document/entry.js";
import { evaluate, formatHalfFen } from "./evaluate.js";

const term = (weight: number, decimal: string, unit: MoneyUnit = "元") => {
  const entry: Entry = {
    figure: {} as Figure,
    owner: { kind: "statement", statement: {} as Statement, line: {} as Line, measure: "total" },
    dimension: "money",
    uncertain: false,
    order: 0,
    ...amountOf(decimal, unit),
  };
  return { entry, weight };
};

describe("evaluate", () => {
  test.each([
    ["exact", [term(1, "3.00"), term(-1, "1.00"), term(-1, "2.00")], true],
    ["a 分 of rounding in a sum", [term(1, "3.00"), term(-1, "1.00"), term(-1, "2.01")], true],
    ["one amount told twice, a 分 apart", [term(1, "3.00"), term(-1, "3.01")], false],
    ["one amount told twice, 1 元 apart in whole 元", [term(1, "3"), term(-1, "4")], true],
    ["two 分", [term(1, "3.00"), term(-1, "3.02")], false],
    ["rounded to 万元", [term(1, "84.83", "万元"), term(-1, "848279.35")], true],
    ["cut off after 万元", [term(1, "84.82", "万元"), term(-1, "848279.35")], true],
    ["neither", [term(1, "84.81", "万元"), term(-1, "848279.35")], false],
    ["whole 元 cut off", [term(1, "328661"), term(-1, "328661.81")], true],
    ["a printed zero is exact", [term(1, "5.00"), term(-1, "4.60"), term(-1, "0")], false],
  ])("%s", (_, terms, holds) => {
    expect(evaluate(terms, "equal").holds).toBe(holds);
  });

  test("the outcome is what difference and tolerance say", () => {
    const amount = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (amounts) => {
        const terms = amounts.map(([value, decimals], i) => {
          const digits = `${Math.abs(value)}`.padStart(decimals + 1, "0");
          const whole = digits.slice(0, digits.length - decimals);
          const decimal = decimals > 0 ? `${whole}.${digits.slice(-decimals)}` : whole;
          return term(i === 0 ? 1 : -1, value < 0 ? `-${decimal}` : decimal);
        });
        const { difference, tolerance, holds } = evaluate(terms, "equal");
        const size = difference < 0n ? -difference : difference;
        expect(holds).toBe(2n * size <= tolerance);
      }),
    );
  });

  test("at most", () => {
    expect(evaluate([term(1, "3.00"), term(-1, "9.00")], "at-most").holds).toBe(true);
    expect(evaluate([term(1, "9.00"), term(-1, "3.00")], "at-most").holds).toBe(false);
  });

  test.each([
    [3n, "0.015"],
    [4n, "0.02"],
    [201n, "1.005"],
  ])("%s half 分", (half, text) => {
    expect(formatHalfFen(half)).toBe(text);
  });
});
