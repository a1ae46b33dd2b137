import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confusion, confusionsOf, printedNumber } from "./confusions.js";

const read = (fen: bigint, text: string, quantum = 1n) => printedNumber(fen, quantum, text);

describe("confusion", () => {
  test.each([
    ["a lookalike digit", 1_234_38n, "1,234.38", 1_234_33n],
    ["any other digit", 1_234_38n, "1,234.38", 1_234_32n],
    ["two digits", 1_234_38n, "1,234.38", 1_284_33n],
    ["a dropped digit", 1_234_38n, "1,234.38", 15_234_38n],
    ["a doubled digit", 11_234_38n, "11,234.38", 1_234_38n],
    ["a lost minus", 1_234_38n, "1,234.38", -1_234_38n],
    ["a leading digit of a small number", 9_05n, "9.05", 5n],
    ["zero", 8_00n, "8.00", 0n],
  ])("%s is possible", (_, fen, text, printed) => {
    expect(confusion(read(fen, text), printed)).toBeGreaterThan(0);
  });

  test("a lost decimal point", () => {
    expect(confusion(read(123_438_00n, "123438", 100n), 1_234_38n)).toBeGreaterThan(0);
  });

  test.each([
    ["the same", 1_234_38n, 1_234_38n],
    ["three digits", 1_234_38n, 7_777_38n],
    ["two more digits", 1_234_38n, 991_234_38n],
    ["another number below zero", 1_234_38n, -1_234_33n],
  ])("%s is not", (_, fen, printed) => {
    expect(confusion(read(fen, ""), printed)).toBe(0);
  });

  test("places that the number has not are not made up", () => {
    expect(confusion(read(1_234_00n, "1234", 100n), 1_234_50n)).toBe(0);
  });

  test("lookalikes come first", () => {
    const number = read(1_234_38n, "1,234.38");
    expect(confusion(number, 1_234_33n)).toBeGreaterThan(4 * confusion(number, 1_234_31n));
    expect(confusion(number, 1_234_33n)).toBeGreaterThan(10 * confusion(number, 1_234_93n + 300n));
  });

  test("the list says the same as the model, and is no more than certain", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), (fen) => {
        const number = read(fen, "");
        const listed = confusionsOf(number);
        for (const { fen: value, probability } of listed)
          expect(probability).toBeCloseTo(confusion(number, value), 12);
        expect(new Set(listed.map((each) => each.fen)).size).toBe(listed.length);
        expect(listed.some((each) => each.fen === fen)).toBe(false);
        expect(listed.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
      }),
    );
  });
});
