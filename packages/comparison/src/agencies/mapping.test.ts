import { InputError } from "@yusuan/schema";
import { expect, test } from "vitest";
import { parseAgencies } from "./mapping.js";

test.each([
  ["name,agency\n甲局（本级）,甲局\n乙办,乙办公室\n"],
  ["\ufeff甲局（本级）,甲局\r\n\r\n乙办,乙办公室"],
  ['"甲局（本级）","甲局"\n乙办,乙办公室'],
  ['{"甲局（本级）": "甲局", "乙办": " 乙办公室 "}'],
])("%j", (text) => {
  expect([...parseAgencies(text, "a")]).toEqual([
    ["甲局", "甲局"],
    ["乙办", "乙办公室"],
  ]);
});

test.each([
  ["甲局"],
  ["甲局,乙局,丙局"],
  ["甲局,"],
  ["{"],
  ['{"甲局": 1}'],
  ['{"甲局": ""}'],
  ["甲局,乙局\n甲局,丙局"],
])("%j is refused with the file's name", (text) => {
  expect(() => parseAgencies(text, "names.csv")).toThrow(InputError);
  expect(() => parseAgencies(text, "names.csv")).toThrow(/names\.csv/u);
});
