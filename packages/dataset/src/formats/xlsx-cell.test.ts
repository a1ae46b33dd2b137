import { expect, test } from "vitest";
import { field, MONEY } from "../declaration/field.js";
import { LONGEST_TEXT, numberFormat, sheetValue } from "./xlsx-cell.js";

const amount = field("amount", "decimal", "", "", { digits: MONEY });
const text = field("text", "text", "", "");

test("amounts are numbers as long as a double holds every digit, then texts", () => {
  expect(sheetValue(amount, "8466201.85")).toBe(8466201.85);
  expect(sheetValue(amount, "-9999999999999.99")).toBe(-9999999999999.99);
  expect(sheetValue(amount, "99999999999999.99")).toBe("99999999999999.99");
  expect(numberFormat(amount)).toBe("#,##0.00");
});

test("texts stay texts", () => {
  expect(sheetValue(text, "=1+1")).toBe("=1+1");
  expect(sheetValue(text, "2010301")).toBe("2010301");
  expect(sheetValue(text, null)).toBeNull();
});

test("what XML cannot hold is left out, what would be unescaped is escaped, what is too long is cut", () => {
  expect(sheetValue(text, "a\uFFFFb\uD800c")).toBe("abc");
  expect(sheetValue(text, "_x0041_")).toBe("_x005F_x0041_");
  const cut = sheetValue(text, "长".repeat(LONGEST_TEXT + 1));
  expect(cut).toHaveLength(LONGEST_TEXT);
  expect(String(cut).endsWith("长…")).toBe(true);
});

test("dates are days without a time zone", () => {
  expect(sheetValue(field("day", "date", "", ""), "2026-03-01")).toEqual(new Date("2026-03-01T00:00:00Z"));
});
