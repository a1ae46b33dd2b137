import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  apply,
  boxOf,
  clusterPositions,
  hundredths,
  IDENTITY_MATRIX,
  type Matrix,
  median,
  multiply,
  roundBox,
  unionOf,
} from "./geometry.js";

const entry = fc.integer({ min: -50, max: 50 });
const matrix = fc.tuple(entry, entry, entry, entry, entry, entry);

describe("multiply", () => {
  test("applies the inner matrix first", () => {
    const scale: Matrix = [2, 0, 0, 2, 0, 0];
    const move: Matrix = [1, 0, 0, 1, 10, 0];
    expect(apply(multiply(scale, move), 1, 1)).toEqual([22, 2]);
    expect(apply(multiply(move, scale), 1, 1)).toEqual([12, 2]);
  });

  test("is the same as applying one after the other", () => {
    fc.assert(
      fc.property(matrix, matrix, entry, entry, (outer, inner, x, y) => {
        expect(apply(multiply(outer, inner), x, y)).toEqual(apply(outer, ...apply(inner, x, y)));
      }),
    );
  });

  test("leaves a matrix alone when the other is the identity", () => {
    fc.assert(
      fc.property(matrix, (any) => {
        expect(multiply(IDENTITY_MATRIX, any)).toEqual(any);
        expect(multiply(any, IDENTITY_MATRIX)).toEqual(any);
      }),
    );
  });
});

describe("boxOf", () => {
  test("turns a box by 90 degrees", () => {
    expect(boxOf([0, 1, -1, 0, 0, 0], 0, 0, 4, 2)).toEqual([-2, 0, 0, 4]);
  });

  test("holds all corners", () => {
    fc.assert(
      fc.property(matrix, entry, entry, entry, entry, (by, x0, y0, x1, y1) => {
        const [left, top, right, bottom] = boxOf(by, x0, y0, x1, y1);
        for (const [x, y] of [apply(by, x0, y0), apply(by, x1, y0), apply(by, x0, y1), apply(by, x1, y1)]) {
          expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
        }
      }),
    );
  });
});

test("unionOf is the smallest box around all, and null for none", () => {
  expect(unionOf([])).toBeNull();
  expect(
    unionOf([
      [0, 5, 2, 6],
      [1, -1, 9, 3],
    ]),
  ).toEqual([0, -1, 9, 6]);
});

test.each([
  [1.005, 1],
  [1.006, 1.01],
  [-0.001, 0],
  [12, 12],
])("hundredths of %d are %d", (value, rounded) => {
  expect(Object.is(hundredths(value), rounded)).toBe(true);
});

test("roundBox rounds every side", () => {
  expect(roundBox([0.123, 1.456, 2.001, -0.004])).toEqual([0.12, 1.46, 2, 0]);
});

test("median takes the upper one of two middles and 0 of nothing", () => {
  expect(median([])).toBe(0);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(3);
});

describe("clusterPositions", () => {
  test.each<[readonly number[], number, readonly number[]]>([
    [[], 3, []],
    [[5], 3, [5]],
    [[10, 1, 11, 2], 3, [1.5, 10.5]],
    // A chain of small steps is not one place.
    [[0, 2, 4, 6], 3, [1, 5]],
  ])("groups %j within %d to %j", (values, tolerance, means) => {
    expect(clusterPositions(values, tolerance)).toEqual(means);
  });

  test("gives rising means, none further from its values than the tolerance", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 })),
        fc.integer({ min: 1, max: 20 }),
        (values, near) => {
          const means = clusterPositions(values, near);
          expect(means).toEqual([...means].sort((a, b) => a - b));
          for (const value of values) expect(means.some((mean) => Math.abs(mean - value) <= near)).toBe(true);
        },
      ),
    );
  });
});
