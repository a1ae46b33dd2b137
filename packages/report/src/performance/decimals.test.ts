import fc from "fast-check";
import { expect, test } from "vitest";
import { sameNumber, sumOf } from "./decimals.js";

test.each([
  [[], "0"],
  [["7.5", "7.5"], "15"],
  [["0.1", "0.2"], "0.3"],
  [["10", "-0.05"], "9.95"],
  [["0.05", "-0.10"], "-0.05"],
  [["100.00"], "100"],
])("the sum of %j is %s", (decimals, sum) => expect(sumOf(decimals)).toBe(sum));

test("hundredths add up as whole numbers do", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const written = (value: number) => {
    const digits = String(Math.abs(value)).padStart(3, "0");
    return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  fc.assert(
    fc.property(fc.array(cents), (values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      expect(sameNumber(sumOf(values.map(written)), written(sum))).toBe(true);
    }),
  );
});

test("zeros at the end and before are no difference", () => {
  expect(sameNumber("10", "10.00")).toBe(true);
  expect(sameNumber("010", "10")).toBe(true);
  expect(sameNumber("-0", "0")).toBe(true);
  expect(sameNumber("1", "10")).toBe(false);
});
