import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, minus, over, plus, rational, show, times, toFixed, ZERO } from "./rational.js";

describe("rational", () => {
  test.each([
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["2.7", 0, "3"],
    ["-0.001", 2, "0.00"],
    ["12", 1, "12.0"],
  ])("%s to %d decimals", (text, decimals, fixed) => {
    expect(toFixed(rational(text), decimals)).toBe(fixed);
  });

  test.each([
    ["3.60", "3.6"],
    ["100", "100"],
    ["0", "0"],
  ])("%s is shown as %s", (text, shown) => {
    expect(show(rational(text))).toBe(shown);
  });

  test("no quotient by zero", () => {
    expect(over(rational("1"), ZERO)).toBeUndefined();
  });

  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => ({ num: digits, den: 10n ** BigInt(decimals) }));

  test("arithmetic is exact", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compare(minus(plus(a, b), b), a)).toBe(0);
        const quotient = over(times(a, b), b);
        if (b.num !== 0n) expect(quotient && compare(quotient, a)).toBe(0);
      }),
    );
  });
});
