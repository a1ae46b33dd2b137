import fc from "fast-check";
import { expect, test } from "vitest";
import { deltasOf } from "./deltas.js";

test.each<[string | undefined, readonly number[] | undefined]>([
  [undefined, undefined],
  ["  ", undefined],
  ["3 3 1.5", [3, 3, 1.5]],
  ["g 3 2.5", [2.5, 2.5, 2.5]],
  ["1 g 2 3 -4", [1, 3, 3, -4]],
  ["g 2 .5 g 1 7", [0.5, 0.5, 7]],
  ["G 2 1", [1, 1]],
  ["3,3\n3", [3, 3, 3]],
  ["g 3", [0, 0, 0]],
  ["g -1 5 2", [2]],
])("%j", (text, deltas) => {
  expect(deltasOf(text, 100)).toEqual(deltas);
});

test("never gives more than are asked for, whatever counts are claimed", () => {
  expect(deltasOf("g 1000000000 1", 5)).toEqual([1, 1, 1, 1, 1]);
  const token = fc.constantFrom("g", "1", "-2", "999999", "1e9", "x", ".");
  fc.assert(
    fc.property(fc.array(token), fc.nat(50), (tokens, most) => {
      expect(deltasOf(tokens.join(" "), most)?.length ?? 0).toBeLessThanOrEqual(most);
    }),
  );
});
