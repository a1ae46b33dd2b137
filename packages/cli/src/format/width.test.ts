import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, plain, truncate } from "./width.js";

test.each([
  ["abc", 3],
  ["预算", 4],
  ["（a）", 5],
  ["３．５", 6],
  ["e\u0301", 1],
  ["𠀀", 2],
  ["", 0],
])("%s takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ["预算总表", 8, "预算总表"],
  ["预算总表", 7, "预算总…"],
  ["预算总表", 6, "预算…"],
  ["abcdef", 4, "abc…"],
])("%s in %d columns is %s", (text, width, cut) => {
  expect(truncate(text, width)).toBe(cut);
});

test("a cut text never takes more than it may", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test("control characters cannot steer the terminal", () => {
  expect(plain("a\u001b[2Jb\nc\u202ed")).toBe("a [2Jb c d");
});
