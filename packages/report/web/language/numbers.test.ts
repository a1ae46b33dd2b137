import { expect, test } from "vitest";
import { asPrinted, grouped, inTenThousands, saysTheSame } from "./numbers.js";

test.each([
  ["-9000.00", "−9,000.00"],
  ["0.015", "0.015"],
  ["1234567", "1,234,567"],
  ["999.1234", "999.1234"],
])("%s is %s", (decimal, text) => expect(grouped(decimal)).toBe(text));

test.each([
  ["1,380,000", "1380000.00", true],
  ["－12.5", "-12.50", true],
  ["100", "1000000.00", false],
  ["352.67万元", "3526700.00", false],
  ["10", "1", false],
])("%s and %s: %s", (printed, decimal, same) => expect(saysTheSame(printed, decimal)).toBe(same));

test.each([
  ["4分", "4.00", "分", true],
  ["352.67万元", "3526700.00", "元", false],
  ["12.5%", "12.5", "%", true],
])("%s and %s %s: %s", (printed, decimal, unit, same) =>
  expect(saysTheSame(printed, decimal, unit)).toBe(same),
);

test.each([
  ["4389103.48", "438.91"],
  ["50.00", "0.01"],
  ["49.99", "0.00"],
  ["-49.99", "0.00"],
  ["-12345650.00", "−1,234.57"],
  ["123456789012345678.00", "12,345,678,901,234.57"],
  ["12", "0.00"],
])("%s 元 is %s 万元", (yuan, text) => expect(inTenThousands(yuan)).toBe(text));

test.each([
  ["≥20000 份", "20000", "20000"],
  ["≥62,000.00(件)", "62000.00", "62,000.00"],
  ["=100.00(100元/人/天)", "100.00", "100.00"],
  ["2 个 12 次", "12", "12"],
  ["两千", "2000", "2,000"],
])("%s prints %s as %s", (text, decimal, printed) => expect(asPrinted(text, decimal)).toBe(printed));
