import { describe, expect, test } from "vitest";
import type { Glyph } from "../../page/content.js";
import type { Matrix } from "../../page/geometry.js";
import { showText } from "./show-text.js";
import { DEFAULT_METRICS, State } from "./text-state.js";

const PAGE: Matrix = [1, 0, 0, -1, 0, 100];
const glyph = (unicode: string, width = 500) => ({ unicode, width, isSpace: unicode === " " });

function shown(setting: Partial<State>, items: readonly unknown[]): { glyphs: Glyph[]; state: State } {
  const state = Object.assign(new State(PAGE), { fontSize: 10 }, setting);
  const glyphs: Glyph[] = [];
  showText(state, items, glyphs);
  return { glyphs, state };
}

/** Left edges of the glyphs and where the next one would stand. */
const starts = (setting: Partial<State>, items: readonly unknown[]) => {
  const { glyphs, state } = shown(setting, items);
  return [...glyphs.map((each) => each.bbox[0]), state.x];
};

const ab = [glyph("a"), glyph("b")];

describe("glyphs follow one another", () => {
  test.each<[string, Partial<State>, readonly unknown[], readonly number[]]>([
    ["by their widths", {}, ab, [0, 5, 10]],
    ["with Tc", { charSpacing: 2 }, ab, [0, 7, 14]],
    ["with Tw after a space only", { wordSpacing: 3 }, [glyph("a"), glyph(" "), glyph("b")], [0, 13, 18]],
    ["with Tz", { horizontalScale: 0.5 }, ab, [0, 2.5, 5]],
    ["with Tc under Tz", { horizontalScale: 0.5, charSpacing: 2 }, ab, [0, 3.5, 7]],
    ["closer for a positive number", {}, [glyph("a"), 200, glyph("b")], [0, 3, 8]],
    ["further apart for a negative number", {}, [glyph("a"), -1000, glyph("b")], [0, 15, 20]],
    ["to the left with a negative size", { fontSize: -10 }, ab, [-5, -10, -10]],
    [
      "in units of the font",
      { font: { ...DEFAULT_METRICS, unit: 0.01 } },
      [glyph("a", 50), glyph("b", 50)],
      [0, 5, 10],
    ],
  ])("%s", (_, setting, items, expected) => {
    expect(starts(setting, items)).toEqual(expected);
  });
});

describe("a glyph's box", () => {
  test("runs over its advance and the height of its font", () => {
    const [first] = shown({}, ab).glyphs;
    expect(first?.bbox.map((each) => Math.round(each * 100) / 100)).toEqual([0, 91.2, 5, 101.2]);
    expect(first).toMatchObject({ baseline: 100, size: 10, direction: 0, hidden: false });
  });

  test("stands upside down for a negative size", () => {
    const [first] = shown({ fontSize: -10 }, [glyph("a")]).glyphs;
    expect(first?.bbox[3]).toBeCloseTo(108.8);
  });

  test("is lifted by Ts", () => {
    expect(shown({ rise: 4 }, ab).glyphs[0]?.baseline).toBe(96);
  });

  test("is as large as the matrix makes it", () => {
    expect(shown({ textMatrix: [2, 0, 0, 3, 0, 0] }, ab).glyphs[0]?.size).toBe(30);
  });
});

describe("vertical writing", () => {
  const vertical = { font: { ...DEFAULT_METRICS, vertical: true } };

  test("goes down the page, every glyph centred", () => {
    const { glyphs, state } = shown(vertical, [glyph("预", 1000), glyph("算", 1000)]);
    expect(glyphs.map((each) => each.bbox)).toEqual([
      [-5, 100, 5, 110],
      [-5, 110, 5, 120],
    ]);
    expect(state.y).toBe(-20);
  });

  test("takes its own advance, Tc and numbers, of which a positive Tc draws glyphs together", () => {
    const tall = { ...glyph("预", 1000), vmetric: [-2000, 500, 880] };
    expect(shown(vertical, [tall]).state.y).toBe(-20);
    expect(shown({ ...vertical, charSpacing: 2 }, [glyph("预"), glyph("算")]).state.y).toBe(-16);
    expect(shown(vertical, [glyph("预"), 500]).state.y).toBe(-15);
  });
});

describe("a glyph means", () => {
  const own = (code: number) => ({ ...glyph(String.fromCharCode(code)), originalCharCode: code });
  const meaning = (item: unknown) => shown({}, [item]).glyphs.map((each) => each.text);

  test.each<[string, unknown, readonly string[]]>([
    ["its character", glyph("预"), ["预"]],
    ["the character that a radical stands for", glyph("\u2f00"), ["一"]],
    ["all characters of a ligature", glyph("fi"), ["fi"]],
    ["nothing when it is a space", glyph(" "), []],
    ["nothing when it is a soft hyphen", glyph("\u00ad"), []],
    ["something unknown when it is a control code", glyph("\u0003"), ["\ufffd"]],
    ["something unknown when its code is no letter of ours", own(0x0915), ["\ufffd"]],
    ["a letter of another script that a font maps to", { ...own(0x0915), originalCharCode: 7 }, ["\u0915"]],
    ["a digit that is its own code", own(0x31), ["1"]],
    ["a Chinese character that is its own code", own(0x9884), ["预"]],
  ])("%s", (_, item, expected) => {
    expect(meaning(item)).toEqual(expected);
  });
});

test("text without a size shows nothing", () => {
  expect(shown({ fontSize: 0 }, ab).glyphs).toEqual([]);
});

test("text that is turned a little is askew, text along the page is not", () => {
  const turn = (degrees: number): Matrix => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return [cos, sin, -sin, cos, 0, 0];
  };
  const askew = (degrees: number) => shown({ textMatrix: turn(degrees) }, ab).glyphs[0]?.askew;
  expect([0, 1, 30, 45, 90, 180, 200].map(askew)).toEqual([
    ...[undefined, undefined, true, true, undefined, undefined, true],
  ]);
});
