import { expect, test } from "vitest";
import { defineTable, field, MONEY } from "../declaration/field.js";
import { type Departure, fitRows, fitsDigits } from "./fit.js";

const TABLE = defineTable({
  name: "t",
  about: { en: "", zh: "" },
  primaryKey: ["document_id"],
  foreignKeys: [],
  fields: [
    field("document_id", "text", "", "", { required: true }),
    field("amount", "decimal", "", "", { digits: MONEY }),
    field("day", "date", "", ""),
    field("count", "integer", "", ""),
    field("text", "text", "", ""),
  ],
});

function fit(row: Record<string, string | number | null>) {
  const told: Departure[] = [];
  const [given] = fitRows(TABLE, [{ document_id: "d", ...row }], (each) => told.push(each));
  return { given, told: told.map(({ field }) => field) };
}

test.each([
  ["amount", "8466201.85"],
  ["amount", "-999999999999999999.99"],
  ["day", "2024-02-29"],
  ["count", 2_147_483_647],
  ["text", "=1+1"],
])("%s %s stays as it is", (name, value) => {
  const { given, told } = fit({ [name]: value });
  expect(given?.[name]).toBe(value);
  expect(told).toEqual([]);
});

test.each([
  ["amount", "1000000000000000000.00"],
  ["amount", "1.234"],
  ["day", "2023-02-29"],
  ["day", "2023-13-01"],
  ["count", 2_147_483_648],
])("%s %s is left empty and told", (name, value) => {
  const { given, told } = fit({ [name]: value });
  expect(given?.[name]).toBeNull();
  expect(told).toEqual([name]);
});

test("an empty text is a missing value, and nothing to tell", () => {
  expect(fit({ text: "" })).toMatchObject({ given: { text: null }, told: [] });
});

test("zeros before and behind a number take no digits", () => {
  expect(fitsDigits("000123.4500", { all: 5, fraction: 2 })).toBe(true);
  expect(fitsDigits("1234.5", { all: 5, fraction: 2 })).toBe(false);
  expect(fitsDigits("1e3", { all: 5, fraction: 2 })).toBe(false);
});
