import { describe, expect, test } from "vitest";
import type { PixelBox } from "../lines/boxes.js";
import { joinTorn } from "./torn.js";

const HIGH = 20;
const box = (left: number, width: number, height = HIGH, top = 0): PixelBox => ({
  ...{ left, right: left + width, top, bottom: top + height },
});
const joined = (...boxes: readonly PixelBox[]) => joinedWhere(undefined, boxes);
const joinedWhere = (usual: number | undefined, boxes: readonly PixelBox[]) =>
  joinTorn(boxes, {
    ...(usual !== undefined && { usual }),
    isPart: ({ top, bottom }) => bottom - top < 10 && top < 11,
    isDigit: ({ top, bottom }) => bottom - top >= 10,
    widest: 16,
    gap: 3,
  });

test("the loop that a faint stroke tore off a 4 is put back", () => {
  expect(joined(box(0, 10), box(14, 5, 8, 6), box(20, 5))).toEqual([box(0, 10), box(14, 11)]);
});

test("what was torn off on the right is put back too", () => {
  expect(joined(box(0, 5), box(7, 4, 6, 8))).toEqual([box(0, 11)]);
});

test.each([
  ["digits, however close", [box(0, 5), box(6, 5)]],
  ["a minus, which makes a digit too wide", [box(0, 10, 3, 9), box(12, 6)]],
  ["a separator", [box(0, 5), box(6, 3, 4, 16)]],
  ["a speck farther away than a stroke is thin", [box(0, 3, 3, 4), box(7, 5)]],
])("%s: nothing is joined", (_, boxes) => {
  expect(joined(...boxes)).toEqual(boxes);
});

describe("halves as high as a digit", () => {
  const halves = [box(0, 4), box(8, 4)];

  test("are one where together they are as wide as digits are", () => {
    expect(joinedWhere(12, [...halves, box(15, 12)])).toEqual([box(0, 12), box(15, 12)]);
  });

  test.each([
    ["of which nothing says how wide digits are", undefined, halves],
    ["that are two digits 1", 12, [box(0, 4), box(15, 4)]],
    ["of which one is a whole digit", 12, [box(0, 9), box(10, 4)]],
  ])("%s stay two", (_, usual, boxes) => {
    expect(joinedWhere(usual, boxes)).toEqual(boxes);
  });
});
