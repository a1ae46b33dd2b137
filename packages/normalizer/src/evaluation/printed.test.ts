import type { TextBlock } from "@yusuan/schema";
import { expect, test } from "vitest";
import { quantityInBlock } from "./printed.js";

/** A block whose characters are ten points wide each. */
function blockOf(text: string): TextBlock {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    bbox: [10 * index, 0, 10 * (index + length), 10] as [number, number, number, number],
  }));
  return { kind: "paragraph", id: "b1", page: 1, bbox: [0, 0, 500, 10], text, numbers };
}
const placeOf = (text: string, printed: string) =>
  quantityInBlock(blockOf(text), "q", { value: "1", text: printed }).bbox;

test("a number that a paragraph says once stands where its digits do, blanks or none", () => {
  expect(placeOf("该指标得 4.5 分。", "4.5分")).toEqual([50, 0, 80, 10]);
  expect(placeOf("满意占46%，一般占4%", "46%")).toEqual([30, 0, 50, 10]);
  expect(placeOf("满意占46%，一般占6%", "6%")).toEqual([100, 0, 110, 10]);
});

test("one that is said twice, or not as printed, has the place of its paragraph", () => {
  expect(placeOf("满分 2 分，得 2分。", "2分")).toEqual([0, 0, 500, 10]);
  expect(placeOf("满分 2 分", "3分")).toEqual([0, 0, 500, 10]);
});
