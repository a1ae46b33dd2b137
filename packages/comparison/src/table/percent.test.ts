import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf } from "./percent.js";

test.each([
  [1n, 8n, "12.50"],
  [1n, 3n, "33.33"],
  [2n, 3n, "66.67"],
  [1n, 20_000n, "0.01"],
  [1n, 20_001n, "0.00"],
  [-1n, 20_000n, "-0.01"],
  [-1n, 20_001n, "0.00"],
  [-1n, 8n, "-12.50"],
  [5n, 1n, "500.00"],
  [0n, 7n, "0.00"],
  [1n, 0n, null],
  [0n, 0n, null],
])("%s of %s is %s", (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

const hundredths = (text: string): bigint => BigInt(text.replace(".", ""));
const amount = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });

test("is never more than half a hundredth from the truth, whatever the size", () => {
  fc.assert(
    fc.property(amount, positive, (part, whole) => {
      const rounded = hundredths(percentOf(part, whole) ?? "");
      const off = 2n * (rounded * whole - part * 10_000n);
      return -whole <= off && off <= whole;
    }),
  );
});

test("has two decimals, no minus zero, and the other sign for the other sign", () => {
  fc.assert(
    fc.property(amount, positive, (part, whole) => {
      const [percent = "", other = ""] = [percentOf(part, whole) ?? "", percentOf(-part, whole) ?? ""];
      expect(percent).toMatch(/^-?\d+\.\d\d$/u);
      expect(percent).not.toBe("-0.00");
      expect(hundredths(percent)).toBe(-hundredths(other));
    }),
  );
});

test("grows with the part, and does not change with the unit", () => {
  fc.assert(
    fc.property(amount, positive, positive, (part, whole, factor) => {
      expect(percentOf(part * factor, whole * factor)).toBe(percentOf(part, whole));
      expect(hundredths(percentOf(part + factor, whole) ?? "")).toBeGreaterThanOrEqual(
        hundredths(percentOf(part, whole) ?? ""),
      );
    }),
  );
});
