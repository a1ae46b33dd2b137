import fc from "fast-check";
import { expect, test } from "vitest";
import { isSafe, neededPlaces, shifted } from "./decimal.js";

test.each([
  ["123456789012345", true],
  ["1234567890123.45", true],
  ["-0.000000000000001", true],
  ["1234567890123456", false],
  ["12345678901234.56", false],
])("%s keeps its digits in a spreadsheet: %s", (decimal, safe) => expect(isSafe(decimal)).toBe(safe));

test("what is safe comes back from a double as it was", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n }), (fen) => {
      const decimal = shifted(fen, 2);
      if (isSafe(decimal)) expect(BigInt(Math.round(Number(decimal) * 100))).toBe(fen);
    }),
  );
});

test.each([
  [84162n, 2, "841.62"],
  [-5n, 2, "-0.05"],
  [7n, 0, "7"],
])("%s with %s places is %s", (value, places, text) => expect(shifted(value, places)).toBe(text));

test.each([
  ["1.50", 1],
  ["1.00", 0],
  ["100", 0],
  ["0.001", 3],
])("%s needs %s places", (decimal, places) => expect(neededPlaces(decimal)).toBe(places));
