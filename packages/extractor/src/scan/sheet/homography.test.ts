import fc from "fast-check";
import { expect, it } from "vitest";
import { after, fourPoints, moved, type Point, scaling, turning } from "./homography.js";

const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6;

it("moves four corners where they shall be", () => {
  const shift = fc.double({ min: -20, max: 20, noNaN: true });
  const corner = ([x, y]: Point) =>
    fc.tuple(shift, shift).map(([dx, dy]): readonly [Point, Point] => [
      [x, y],
      [x + dx, y + dy],
    ]);
  fc.assert(
    fc.property(corner([0, 0]), corner([100, 0]), corner([100, 80]), corner([0, 80]), (a, b, c, d) => {
      const map = fourPoints([a, b, c, d]);
      expect(map && [a, b, c, d].every(([from, to]) => near(moved(map, from), to))).toBe(true);
    }),
  );
});

it("has no map for points on a line", () => {
  const points = ([0, 1, 2, 3] as const).map((k): readonly [Point, Point] => [
    [k, k],
    [k, 2 * k],
  ]);
  const [a, b, c, d] = points;
  expect(a && b && c && d && fourPoints([a, b, c, d])).toBeUndefined();
});

it("applies the inner map first", () => {
  const both = after(scaling(2), turning(90, [0, 0], [5, 0]));
  expect(near(moved(both, [1, 0]), [10, 2])).toBe(true);
});
