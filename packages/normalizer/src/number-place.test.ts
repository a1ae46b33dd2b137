import type { TextBlock } from "@yusuan/schema";
import { expect, test } from "vitest";
import { numberBox } from "./number-place.js";

const NUMBERS: NonNullable<TextBlock["numbers"]> = [
  { start: 0, end: 4, bbox: [10, 10, 30, 20] },
  { start: 8, end: 12, bbox: [50, 10, 70, 20] },
  { start: 12, end: 15, bbox: [10, 22, 25, 32] },
];

test("a number has its own box", () => {
  expect(numberBox(NUMBERS, 0, 6)).toEqual([10, 10, 30, 20]);
  expect(numberBox(NUMBERS, 8, 12)).toEqual([50, 10, 70, 20]);
});

test("one that wraps has the box around both of its parts", () => {
  expect(numberBox(NUMBERS, 8, 17)).toEqual([10, 10, 70, 32]);
});

test("where no number stands, or no places are known, there is none", () => {
  expect(numberBox(NUMBERS, 4, 8)).toBeUndefined();
  expect(numberBox(undefined, 0, 4)).toBeUndefined();
});
