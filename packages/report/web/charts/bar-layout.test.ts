import fc from "fast-check";
import { expect, test } from "vitest";
import { barOf, stackOf } from "./bar-layout.js";
import { scaleOf } from "./scale.js";

const value = fc.double({ min: -1e10, max: 1e10, noNaN: true });

test("bars lie between the ends, and begin or end at zero", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const scale = scaleOf(values);
      for (const each of values) {
        const { x, width } = barOf(each, scale);
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
        expect(each < 0 ? x + width : x).toBeCloseTo(scale.at(0), 6);
      }
    }),
  );
});

test("the numbers over the bars are round, from zero to the largest amount or beyond", () => {
  expect(scaleOf([119.4, 3]).ticks).toEqual([0, 20, 40, 60, 80, 100, 120]);
  expect(scaleOf([-30, 70]).ticks).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  expect(scaleOf([]).ticks).toEqual([0]);
  expect(scaleOf([0, 0]).at(0)).toBe(0);
});

test("parts follow one another; what is absent or negative takes no room", () => {
  const scale = scaleOf([100]);
  expect(stackOf([30, null, -5, 50], scale)).toEqual([{ x: 0, width: 30 }, null, null, { x: 30, width: 50 }]);
});
