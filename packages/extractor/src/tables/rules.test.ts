import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../page/content.js";
import { horizontal, vertical } from "../testing/print.js";
import { mergeRules } from "./rules.js";

const ends = (rules: readonly Rule[]) => mergeRules(rules).map(({ at, from, to }) => [at, from, to]);

describe("mergeRules makes one rule of", () => {
  test.each<[string, readonly Rule[], readonly (readonly number[])[]]>([
    ["pieces that touch", [horizontal(10, 0, 50), horizontal(10, 50, 90)], [[10, 0, 90]]],
    ["pieces in any order", [horizontal(10, 50, 90), horizontal(10, 0, 50)], [[10, 0, 90]]],
    ["pieces that nearly touch", [horizontal(10, 0, 50), horizontal(10, 52, 90)], [[10, 0, 90]]],
    ["the two sides of a border", [horizontal(10, 0, 50), horizontal(11, 0, 50)], [[10.5, 0, 50]]],
    ["a piece inside another", [vertical(10, 0, 50), vertical(10, 10, 20)], [[10, 0, 50]]],
    [
      "a short piece off the line, which hardly moves it",
      [horizontal(10, 0, 99), horizontal(12, 99, 100)],
      [[10.02, 0, 100]],
    ],
  ])("%s", (_, pieces, merged) => {
    expect(ends(pieces)).toEqual(merged);
  });
});

describe("mergeRules keeps apart", () => {
  test.each<[string, readonly Rule[]]>([
    ["pieces with a gap", [horizontal(10, 0, 50), horizontal(10, 53, 90)]],
    ["neighbouring lines", [horizontal(10, 0, 50), horizontal(13, 0, 50)]],
    ["lines that cross", [horizontal(10, 0, 50), vertical(10, 0, 50)]],
  ])("%s", (_, pieces) => {
    expect(mergeRules(pieces)).toHaveLength(2);
  });
});

test("nothing makes nothing", () => {
  expect(mergeRules([])).toEqual([]);
});

test("the thickest piece gives the thickness", () => {
  expect(mergeRules([horizontal(10, 0, 5), { ...horizontal(10, 5, 9), thickness: 2 }])[0]?.thickness).toBe(2);
});

test("every piece is covered by a rule near to it, whatever the order", () => {
  const piece = fc
    .record({
      at: fc.integer({ min: 0, max: 60 }),
      from: fc.integer({ min: 0, max: 90 }),
      length: fc.integer({ min: 2, max: 40 }),
    })
    .map(({ at, from, length }) => horizontal(at, from, from + length));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const merged = mergeRules(pieces);
      for (const { at, from, to } of pieces) {
        expect(merged.some((rule) => Math.abs(rule.at - at) <= 2 && rule.from <= from && rule.to >= to)).toBe(
          true,
        );
      }
      expect(mergeRules([...pieces].reverse())).toEqual(merged);
    }),
  );
});

test("a line of 200,000 pieces is one rule", () => {
  const pieces = Array.from({ length: 200_000 }, (_, i) => horizontal(10, i, i + 2));
  expect(mergeRules(pieces)).toEqual([horizontal(10, 0, 200_001)]);
});
