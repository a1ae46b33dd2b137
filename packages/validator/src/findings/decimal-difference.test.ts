import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalDifference } from "./decimal-difference.js";

test.each([
  ["95.13", "90.1", "5.03"],
  ["1", "3", "-2"],
  ["-0.50", "0.25", "-0.75"],
  ["100", "99.99", "0.01"],
  ["7.5", "7.50", "0.00"],
])("%s less %s is %s", (a, b, difference) => {
  expect(decimalDifference(a, b)).toBe(difference);
});

test("turns its sign with its arguments", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 999 }))
    .map(([whole, fraction]) => `${whole}.${`${fraction}`.padStart(3, "0")}`);
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [there, back] = [decimalDifference(a, b), decimalDifference(b, a)];
      expect(there.replace("-", "")).toBe(back.replace("-", ""));
      expect(there === back).toBe(/^[0.]+$/u.test(there));
    }),
  );
});
