import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meet, millionths, minus, percent, plus, rangeOf, shown, size } from "./ranges.js";

describe("ranges", () => {
  test.each([
    ["12.5", 12_500_000n],
    ["-0.05", -50_000n],
    ["7", 7_000_000n],
    ["0.12345678", 123_456n],
  ])("%s", (decimal, value) => {
    expect(millionths(decimal)).toBe(value);
  });

  test("shown with two places", () => {
    expect([shown(rangeOf("17.925", "0")), shown(rangeOf("-0.5", "0")), shown(rangeOf("8", "0"))]).toEqual([
      "17.93",
      "-0.50",
      "8.00",
    ]);
  });

  const cents = fc.integer({ min: 1, max: 10 ** 9 });
  const decimal = (value: number) => `${Math.floor(value / 100)}.${`${value % 100}`.padStart(2, "0")}`;

  test("a rate that is rounded from two amounts is within its range", () => {
    fc.assert(
      fc.property(cents, cents, (part, whole) => {
        const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
        const rate = `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, "0")}`;
        const is = percent(rangeOf(decimal(part), "0.01"), rangeOf(decimal(whole), "0.01"));
        expect(is === undefined || meet(is, rangeOf(rate, "0.01"))).toBe(true);
      }),
    );
  });

  test("differences and sums undo each other within their width", () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [rangeOf(decimal(a), "0.01"), rangeOf(decimal(b), "0.01")];
        expect(meet(plus(minus(x, y), y), x)).toBe(true);
        expect(size(minus(x, y)).low).toBeGreaterThanOrEqual(0n);
      }),
    );
  });
});
