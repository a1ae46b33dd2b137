import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { boxOf, IDENTITY_MATRIX, type Matrix } from "../../page/geometry.js";
import { interpret } from "./interpret.js";
import { DEFAULT_METRICS } from "./text-state.js";

type Operator = readonly [number, ...unknown[]];

/** From the lower left, as PDF counts, to the top left of a page 100 points high. */
const PAGE: Matrix = [1, 0, 0, -1, 0, 100];

function paint(operators: readonly Operator[], base: Matrix = PAGE, maxRuns = 1000) {
  const list = { fnArray: operators.map(([fn]) => fn), argsArray: operators.map(([, ...args]) => args) };
  return interpret(list, base, () => DEFAULT_METRICS, maxRuns);
}

const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: false });
const font: Operator = [OPS.setFont, "f", 10];
const show = (text: string): Operator => [OPS.showText, Array.from(text, glyph)];
const path = (paintOp: number, ...coordinates: readonly number[]): Operator => [
  OPS.constructPath,
  paintOp,
  [Float32Array.from(coordinates)],
  null,
];
const across = (y: number) => path(OPS.stroke, 0, 0, y, 1, 50, y);
/** Texts with where their baselines start. */
const told = (operators: readonly Operator[]) =>
  paint(operators).glyphs.map((each) => `${each.text} ${each.bbox[0]},${each.baseline}`);

describe("text stands where", () => {
  test.each<[string, readonly Operator[], readonly string[]]>([
    ["the text matrix says", [[OPS.setTextMatrix, [1, 0, 0, 1, 20, 30]], show("a")], ["a 20,70"]],
    ["an array as argument says", [[OPS.setTextMatrix, 1, 0, 0, 1, 20, 30], show("a")], ["a 20,70"]],
    [
      "it was moved",
      [[OPS.moveText, 20, 30], show("a"), [OPS.moveText, 5, -10], show("b")],
      ["a 20,70", "b 25,80"],
    ],
    [
      "the line before ended",
      [[OPS.moveText, 20, 30], show("ab"), show("c")],
      ["a 20,70", "b 25,70", "c 30,70"],
    ],
    [
      "the leading says",
      [[OPS.setLeading, 12], [OPS.moveText, 20, 50], [OPS.nextLine], show("a")],
      ["a 20,62"],
    ],
    [
      "the leading of a move says",
      [[OPS.setLeadingMoveText, 20, -15], show("a"), [OPS.nextLine], show("b")],
      ["a 20,115", "b 20,130"],
    ],
    ["the rise lifts it", [[OPS.setTextRise, 4], show("a")], ["a 0,96"]],
    [
      "the transformation takes it",
      [[OPS.transform, 2, 0, 0, 2, 10, 10], [OPS.moveText, 5, 5], show("a")],
      ["a 20,80"],
    ],
    [
      "a font of the graphics state sets it",
      [[OPS.setGState, [["Font", ["g", 20]]]], show("ab")],
      ["a 0,100", "b 10,100"],
    ],
  ])("%s", (_, operators, expected) => {
    expect(told([font, [OPS.beginText], ...operators])).toEqual(expected);
  });

  test("a text object begins anew", () => {
    expect(
      told([font, [OPS.beginText], [OPS.moveText, 20, 30], show("a"), [OPS.beginText], show("b")]),
    ).toEqual(["a 20,70", "b 0,100"]);
  });
});

describe("the state is", () => {
  const shift: Operator = [OPS.transform, 1, 0, 0, 1, 30, 0];

  test.each<[string, readonly Operator[], string]>([
    ["restored", [[OPS.save], shift, [OPS.restore], show("a")], "a 0,100"],
    ["kept where nothing was saved", [shift, [OPS.restore], [OPS.restore], show("a")], "a 30,100"],
    [
      "restored after a form",
      [[OPS.paintFormXObjectBegin, [1, 0, 0, 1, 30, 0], null], [OPS.paintFormXObjectEnd], show("a")],
      "a 0,100",
    ],
    [
      "moved by the matrix of a form",
      [[OPS.paintFormXObjectBegin, [1, 0, 0, 1, 30, 0], null], show("a")],
      "a 30,100",
    ],
    [
      "kept for a form without matrix",
      [shift, [OPS.paintFormXObjectBegin, null, null], show("a")],
      "a 30,100",
    ],
    [
      "not touched by what a form saved too much",
      [
        [OPS.paintFormXObjectBegin, null, null],
        [OPS.save],
        shift,
        [OPS.save],
        [OPS.paintFormXObjectEnd],
        show("a"),
      ],
      "a 0,100",
    ],
    [
      "not touched by what a form restored too much",
      [
        [OPS.save],
        shift,
        [OPS.paintFormXObjectBegin, null, null],
        [OPS.restore],
        [OPS.restore],
        [OPS.paintFormXObjectEnd],
        show("a"),
      ],
      "a 30,100",
    ],
    [
      "that of the page for an annotation",
      [
        shift,
        [OPS.beginAnnotation, "id", [0, 0, 9, 9], [1, 0, 0, 1, 5, 0], IDENTITY_MATRIX, false],
        show("a"),
      ],
      "a 5,100",
    ],
    [
      "restored after an annotation",
      [shift, [OPS.beginAnnotation, "id", null, null, null, false], [OPS.endAnnotation], show("a")],
      "a 30,100",
    ],
  ])("%s", (_, operators, expected) => {
    expect(told([font, ...operators])).toEqual([expected]);
  });

  test("restored from deep nesting", () => {
    const deep = Array.from({ length: 2000 }, (): Operator[] => [
      [OPS.save],
      [OPS.transform, 1, 0, 0, 1, 1, 0],
    ]).flat();
    const out = Array.from({ length: 2000 }, (): Operator => [OPS.restore]);
    expect(told([font, ...deep, show("a"), ...out, show("b")])).toEqual(["a 2000,100", "b 0,100"]);
  });
});

describe("rules are", () => {
  test.each<[string, readonly Operator[], number]>([
    ["stroked lines", [across(50)], 1],
    ["filled thin rectangles", [path(OPS.fill, 0, 0, 0, 1, 50, 0, 1, 50, 1, 1, 0, 1, 4)], 1],
    [
      "pictures stretched thin",
      [
        [OPS.transform, 50, 0, 0, 0.5, 0, 20],
        [OPS.paintImageXObject, "i", 1, 1],
      ],
      1,
    ],
    ["not white", [[OPS.setStrokeRGBColor, "#ffffff"], across(50)], 0],
    [
      "white only as long as that colour is set",
      [[OPS.save], [OPS.setStrokeRGBColor, "#ffffff"], [OPS.restore], across(50)],
      1,
    ],
    [
      "not filled white",
      [[OPS.setFillRGBColor, "#ffffff"], path(OPS.fill, 0, 0, 0, 1, 50, 0, 1, 50, 1, 1, 0, 1, 4)],
      0,
    ],
    [
      "filled with a pattern",
      [
        [OPS.setFillRGBColor, "#ffffff"],
        [OPS.setFillColorN, "p"],
        path(OPS.fill, 0, 0, 0, 1, 50, 0, 1, 50, 1, 1, 0, 1, 4),
      ],
      1,
    ],
    ["not clipping paths", [path(OPS.endPath, 0, 0, 50, 1, 50, 50)], 0],
    ["not shaded cells", [path(OPS.fill, 0, 0, 0, 1, 50, 0, 1, 50, 20, 1, 0, 20, 4)], 0],
  ])("%s", (_, operators, count) => {
    expect(paint(operators).rules).toHaveLength(count);
  });

  test("as thick as the line width, also of the graphics state", () => {
    expect(paint([[OPS.setLineWidth, 2], across(50)]).rules[0]?.thickness).toBe(2);
    expect(paint([[OPS.setGState, [["LW", 3]]], across(50)]).rules[0]?.thickness).toBe(3);
  });
});

test("pictures are told with their places", () => {
  const { images } = paint([
    [OPS.transform, 40, 0, 0, 30, 10, 20],
    [OPS.paintImageXObject, "i", 1, 1],
    [OPS.paintInlineImageXObjectGroup, {}, [{ transform: [0.5, 0, 0, 0.5, 0, 0] }, { transform: "?" }]],
    [OPS.paintImageXObjectRepeat, "i", 0.5, 0.5, Float32Array.from([0, 0, 0.5, 0.5])],
  ]);
  expect(images.map(({ ctm }) => boxOf(ctm, 0, 0, 1, 1))).toEqual([
    [10, 50, 50, 80],
    [10, 65, 30, 80],
    [10, 65, 30, 80],
    [30, 50, 50, 65],
  ]);
});

test("pictures are told with their pixels, and with their name where pdf.js keeps them", () => {
  const { images } = paint([
    [OPS.paintImageXObject, "img_1", 800, 600],
    [OPS.paintImageMaskXObject, { width: 1700, height: 2200 }],
    [OPS.paintImageMaskXObject, null],
  ]);
  expect(images.map(({ object, width, height }) => [object, width, height])).toEqual([
    ["img_1", 800, 600],
    [undefined, 1700, 2200],
    [undefined, 0, 0],
  ]);
});

test("shapes that are more than lines and boxes are counted by their corners", () => {
  const glyph = path(OPS.fill, 0, 0, 0, 2, 1, 1, 2, 2, 3, 0, 1, 5, 5, 4);
  const box = path(OPS.fill, 0, 0, 0, 1, 9, 0, 1, 9, 9, 1, 0, 9, 4);
  expect([[glyph], [box], [across(50)], [glyph, box, glyph]].map((each) => paint(each).drawn)).toEqual([
    4, 0, 0, 8,
  ]);
  expect(paint([[OPS.setFillRGBColor, "#ffffff"], glyph]).drawn).toBe(0);
});

describe("a page turned by its own /Rotate", () => {
  test.each<[Matrix, number]>([
    [[0, 1, 1, 0, 0, 0], 90],
    [[-1, 0, 0, 1, 100, 0], 180],
    [[0, -1, -1, 0, 100, 100], 270],
  ])("%j gives text of direction %d", (base, direction) => {
    expect(paint([font, show("a")], base).glyphs[0]?.direction).toBe(direction);
  });
});

describe("limits", () => {
  test("text beyond them is left out and told", () => {
    const { glyphs, cut } = paint([font, show("abc"), show("def"), show("ghi")], PAGE, 5);
    expect([glyphs.length, cut]).toEqual([6, true]);
  });

  test("rules beyond them are left out and told", () => {
    const { rules, cut } = paint([across(10), across(20), across(30)], PAGE, 2);
    expect([rules.length, cut]).toEqual([2, true]);
  });

  test("nothing is told of what stays within them", () => {
    expect(paint([font, show("abc"), across(10)], PAGE, 5).cut).toBe(false);
  });
});

test("malformed operators are passed over", () => {
  const { glyphs, rules, images } = paint([
    [OPS.transform, 1, 2],
    [OPS.transform, Number.NaN, 0, 0, 1, 0, 0],
    [OPS.setFont, null, "ten"],
    [OPS.showText, "abc"],
    [OPS.showText, [null, {}, { unicode: 1 }]],
    [OPS.constructPath, OPS.stroke, []],
    [OPS.constructPath],
    [OPS.setGState, null],
    [OPS.paintFormXObjectBegin],
    [OPS.paintImageXObjectRepeat],
    [9999, 1],
    font,
    show("a"),
  ]);
  expect([glyphs.length, rules.length, images.length]).toEqual([1, 0, 0]);
});
