import fc from "fast-check";
import { expect, test } from "vitest";
import type { Glyph } from "../page/content.js";
import { runOf } from "../page/runs.js";
import { lineText } from "../tables/cell-text.js";
import { lineNumbers, shifted } from "./line-numbers.js";

/** Glyphs of ten points each from `x` on; `_` is a gap as wide. */
function run(text: string, x: number) {
  const glyphs: Glyph[] = [...text].flatMap((character, index): Glyph[] => {
    const left = x + 10 * index;
    const bbox = [left, 100, left + 10, 112] as const;
    return character === "_"
      ? []
      : [{ text: character, bbox, baseline: 110, size: 10, direction: 0, hidden: false }];
  });
  return runOf(glyphs);
}
const numbersOf = (...runs: readonly ReturnType<typeof run>[]) => {
  const text = lineText(runs);
  return lineNumbers(text, runs).map(({ start, end, bbox }) => ({ number: text.slice(start, end), bbox }));
};

test("each number has the box of its digits", () => {
  expect(numbersOf(run("合计1,097.43元，占5%", 50))).toEqual([
    { number: "1,097.43", bbox: [70, 100, 150, 112] },
    { number: "5", bbox: [180, 100, 190, 112] },
  ]);
});

test("spaces between glyphs and between runs move nothing", () => {
  expect(numbersOf(run("in_2026", 0), run("１２．５万元", 300))).toEqual([
    { number: "2026", bbox: [30, 100, 70, 112] },
    { number: "１２．５", bbox: [300, 100, 340, 112] },
  ]);
});

test("a text that the glyphs do not make has no places rather than wrong ones", () => {
  expect(lineNumbers("共 12 个", [run("总12个", 0)])).toEqual([]);
});

test("every number of any line has its own box, from left to right, and within the line", () => {
  const word = fc.stringMatching(/^[\u4e00-\u4e20]{1,4}\d{1,4}(?:\.\d{1,2})?$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const text = words.join("");
      const found = lineNumbers(text, [run(text, 0)]);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/[\d.]+/gu));
      for (const { start, end, bbox } of found) expect(bbox).toEqual([10 * start, 100, 10 * end, 112]);
    }),
  );
});

test("in a text that begins before the line its numbers stand later", () => {
  expect(shifted([{ start: 2, end: 4, bbox: [0, 0, 1, 1] }], 10)).toEqual([
    { start: 12, end: 14, bbox: [0, 0, 1, 1] },
  ]);
});
