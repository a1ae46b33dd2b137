import { expect, test } from "vitest";
import { address, areaName, columnRange, literal, reference } from "./address.js";

test.each([
  [1, 1, "A1"],
  [5, 26, "Z5"],
  [5, 27, "AA5"],
  [9, 702, "ZZ9"],
  [9, 703, "AAA9"],
])("row %s, column %s is %s", (row, column, name) => expect(address(row, column)).toBe(name));

test("names of sheets are quoted", () => {
  expect(reference({ sheet: "T1 收支", row: 5, column: 3 })).toBe("'T1 收支'!C5");
  expect(reference({ sheet: "a'b", row: 1, column: 1 })).toBe("'a''b'!A1");
  expect(columnRange("x", 2, [3, 9])).toBe("'x'!B3:B9");
  expect(areaName({ top: 1, left: 2, bottom: 3, right: 4 })).toBe("B1:D3");
});

test("a literal cannot be left by a quote", () => expect(literal('a"&B1&"')).toBe('"a""&B1&"""'));
