import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { print } from "../testing/print.js";
import type { Glyph } from "./content.js";
import { buildRuns, runOf } from "./runs.js";

const texts = (glyphs: readonly Glyph[]) => buildRuns(glyphs).map((run) => run.text);

describe("buildRuns joins", () => {
  test.each<[string, readonly Glyph[], readonly string[]]>([
    ["neighbours", print("预算123", 0, 50), ["预算123"]],
    ["glyphs painted in any order", [...print("123", 0, 50)].reverse(), ["123"]],
    ["words with a space between them", print("ab cd", 0, 50), ["ab cd"]],
    ["Chinese without a space", print("合 计", 0, 50), ["合计"]],
    ["letter-spaced digits without spaces", print("1234", 0, 50, { gap: 3 }), ["1234"]],
    ["baselines that differ a little", [...print("a", 0, 50), ...print("b", 5, 51)], ["ab"]],
  ])("%s", (_, glyphs, expected) => {
    expect(texts(glyphs)).toEqual(expected);
  });
});

describe("buildRuns parts", () => {
  test.each<[string, readonly Glyph[], readonly string[]]>([
    ["at a wide gap", [...print("12", 0, 50), ...print("34", 40, 50)], ["12", "34"]],
    ["lines", [...print("b", 0, 70), ...print("a", 0, 50)], ["a", "b"]],
    ["text that runs another way", [...print("a", 0, 50), ...turned(print("b", 5, 50))], ["a", "b"]],
  ])("%s", (_, glyphs, expected) => {
    expect(texts(glyphs)).toEqual(expected);
  });
});

describe("glyphs painted twice", () => {
  test("count once", () => {
    expect(texts([...print("112", 0, 50), ...print("112", 0.4, 50)])).toEqual(["112"]);
  });

  test("are not narrow glyphs that follow one another", () => {
    const narrow = (x: number): Glyph => ({ ...print("1", x, 50)[0], bbox: [x, 42, x + 1.2, 52] }) as Glyph;
    expect(texts([narrow(0), narrow(1.2), narrow(2.4)])).toEqual(["111"]);
  });

  test("are not glyphs without width", () => {
    const flat = (text: string): Glyph => ({ ...print(text, 0, 50)[0], bbox: [0, 42, 0, 52] }) as Glyph;
    expect(texts([flat("1"), flat("1")])).toEqual(["11"]);
  });
});

test.each([90, 180, 270] as const)("a line turned by %d degrees reads along itself", (direction) => {
  const at = (text: string, k: number): Glyph => {
    const along = direction === 90 ? 100 + 5 * k : 100 - 5 * k;
    const bbox =
      direction === 180 ? ([along, 42, along + 5, 52] as const) : ([42, along, 52, along + 5] as const);
    return { text, bbox, baseline: 50, size: 10, direction, hidden: false };
  };
  expect(texts([at("1", 0), at("2", 1), at("3", 2)])).toEqual(["123"]);
});

test("a run needs a glyph", () => {
  expect(() => runOf([])).toThrow(RangeError);
});

test("no glyph is lost or made up", () => {
  const line = fc.record({
    text: fc.stringMatching(/^[0-9a-z]{1,12}$/),
    x: fc.integer({ min: 0, max: 400 }),
    row: fc.integer({ min: 0, max: 8 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(line, { maxLength: 9, selector: ({ row }) => row }), (lines) => {
      const glyphs = lines.flatMap(({ text, x, row }) => print(text, x, 20 * row + 20));
      const printed = lines.sort((a, b) => a.row - b.row).map(({ text }) => text);
      expect(texts(glyphs)).toEqual(printed);
    }),
  );
});

function turned(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, direction: 90 }));
}
