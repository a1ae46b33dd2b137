import fc from "fast-check";
import { expect, test } from "vitest";
import { printedNumber } from "./printed-number.js";

test.each([
  ["8,416,201.85", "8416201.85", "#,##0.00"],
  ["320000.00", "320000.00", "0.00"],
  ["0.00", "0.00", "#,##0.00"],
  ["１，２３４．５", "1234.5", "#,##0.0"],
  ["-12.5", "-12.5", "#,##0.0;-#,##0.0"],
  ["(1,234.50)", "-1234.50", '#,##0.00;"("#,##0.00")"'],
  ["△3.00", "-3.00", '#,##0.00;"△"#,##0.00'],
  ["841.62万元", "841.62", '#,##0.00"万元"'],
  ["10分", "10", '#,##0"分"'],
])("%s is %s, printed by %s", (text, decimal, format) => {
  expect(printedNumber(text)).toMatchObject({ decimal, format });
});

test.each([
  "",
  "—",
  "95.00%",
  "2010301 行政运行",
  "01",
  "1,2345.00",
  "(12",
  "1.2.3",
  "12 34",
  "=1+1",
  "1e5",
  "≥95",
])("%j stays text", (text) => expect(printedNumber(text)).toBeUndefined());

test("every amount with separators keeps its digits", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 14n }),
      fc.integer({ min: 0, max: 4 }),
      (whole, decimals) => {
        const grouped = whole.toString().replace(/\B(?=(?:\d{3})+$)/gu, ",");
        const text = decimals > 0 ? `${grouped}.${"7".repeat(decimals)}` : grouped;
        expect(printedNumber(text)).toMatchObject({ decimal: text.replaceAll(",", ""), decimals });
      },
    ),
  );
});
