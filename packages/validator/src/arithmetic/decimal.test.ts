import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDecimals, decimalOf, formatRatio, isRoundedOrCut } from "./decimal.js";

describe("decimals", () => {
  test.each([
    ["95.50", { digits: 9550n, scale: 100n }],
    ["-3", { digits: -3n, scale: 1n }],
    ["1,000", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s", (text, expected) => {
    expect(decimalOf(text)).toEqual(expected);
  });

  const decimal = (text: string) => decimalOf(text) ?? { digits: 0n, scale: 1n };

  test.each([
    ["1.0", "1.00", 0],
    ["1.1", "1.09", 1],
    ["-1", "0", -1],
  ])("%s against %s: %i", (a, b, sign) => {
    expect(compareDecimals(decimal(a), decimal(b))).toBe(sign);
  });

  test.each([
    [2n, 3n, "0.67"],
    [1n, 2n, "0.5"],
    [30n, 10n, "3"],
    [1n, 1000n, "0"],
  ])("%s / %s is shown as %s", (over, under, text) => {
    expect(formatRatio({ over, under })).toBe(text);
  });

  test("a ratio is itself rounded and cut off, and nothing farther away", () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const whole = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(part, whole, fc.integer({ min: 0, max: 4 }), (over, under, decimals) => {
        const scale = 10n ** BigInt(decimals);
        const cut = (over * scale) / under;
        expect(isRoundedOrCut({ digits: cut, scale }, { over, under })).toBe(true);
        expect(isRoundedOrCut(decimal(formatRatio({ over, under }, decimals)), { over, under })).toBe(true);
        expect(isRoundedOrCut({ digits: cut + 2n, scale }, { over, under })).toBe(false);
        expect(isRoundedOrCut({ digits: cut - 1n, scale }, { over, under })).toBe(false);
      }),
    );
  });
});
