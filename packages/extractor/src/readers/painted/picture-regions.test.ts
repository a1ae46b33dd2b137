import type { BBox } from "@yusuan/schema";
import { expect, test } from "vitest";
import type { Glyph } from "../../page/content.js";
import { print } from "../../testing/print.js";
import { pictureRegions } from "./picture-regions.js";

const regions = (pictures: readonly BBox[], glyphs: readonly Glyph[] = print("正文", 20, 20)) =>
  pictureRegions({ number: 1, width: 400, height: 300, rotation: 0, glyphs, rules: [], pictures });
const TABLE: BBox = [50, 100, 350, 250];
const stamp = print("样本", 100, 150).map((glyph) => ({ ...glyph, askew: true }) as const);

test.each<[string, readonly BBox[], readonly BBox[]]>([
  ["a large picture", [TABLE], [TABLE]],
  ["an emblem", [[50, 100, 100, 150]], []],
  ["no picture", [], []],
  [
    "strips of a picture",
    [
      [50, 100, 350, 150],
      [50, 151, 350, 200],
      [50, 200, 350, 250],
    ],
    [TABLE],
  ],
  [
    "strips out of order",
    [
      [50, 200, 350, 250],
      [50, 100, 350, 150],
      [50, 150, 350, 200],
    ],
    [TABLE],
  ],
  [
    "two pictures",
    [
      [210, 100, 390, 250],
      [10, 100, 190, 250],
    ],
    [
      [10, 100, 190, 250],
      [210, 100, 390, 250],
    ],
  ],
  ["a picture that sticks out of the page", [[50, 100, 900, 900]], [[50, 100, 400, 300]]],
  ["a picture beside the page", [[500, 100, 900, 900]], []],
])("%s", (_, pictures, expected) => {
  expect(regions(pictures)).toEqual(expected);
});

test("a picture with text over it is a background; a stamp over it is none", () => {
  expect(regions([TABLE], print("标题", 100, 150))).toEqual([]);
  expect(regions([TABLE], stamp)).toEqual([TABLE]);
});

test("a drawing made of many pictures is none", () => {
  const tiles = Array.from({ length: 400 }, (_, i): BBox => [i, 0, i + 1, 300]);
  expect(regions(tiles)).toEqual([]);
});
