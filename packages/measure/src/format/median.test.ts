import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "./median.js";

test.each([
  [[1], 1],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])("of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("of none is an error", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("has as many values below as above and changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values];
      const middle = median(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      expect(values).toEqual(before);
    }),
  );
});
