import fc from "fast-check";
import { expect, test } from "vitest";
import { printedNumber, storedNumber } from "./printed-number.js";

test.each([
  ["1,234.50", "1234.5"],
  ["(1,234.50)", "-1234.5"],
  ["¥ 12", "12"],
  ["-0.00", "0"],
  ["007", "7"],
  ["50.00%", undefined],
  ["2023年3月", undefined],
  ["-", undefined],
  ["", undefined],
])("%j prints the number %s", (text, number) => {
  expect(printedNumber(text)).toBe(number);
});

test.each([
  [0.1, "0.1"],
  [1e21, `1${"0".repeat(21)}`],
  [1.5e-7, "0.00000015"],
  [-1234.5, "-1234.5"],
  [0, "0"],
  [0.1 + 0.2, "0.3"],
  [Number.NaN, undefined],
])("%d is stored as %s", (value, text) => {
  expect(storedNumber(value)).toBe(text);
});

test("no digit of the fifteen is lost or added", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      const text = storedNumber(value) ?? "";
      expect(Number(text)).toBe(value === 0 ? 0 : Number(value.toPrecision(15)));
      expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/u);
    }),
  );
});
