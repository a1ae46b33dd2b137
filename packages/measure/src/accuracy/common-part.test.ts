import fc from "fast-check";
import { expect, test } from "vitest";
import { commonPart } from "./common-part.js";

const places = (a: readonly bigint[], b: readonly bigint[]) => [...commonPart(a, b)];

test.each<[bigint[], bigint[], number[]]>([
  [[], [1n], []],
  [
    [1n, 2n, 3n],
    [1n, 2n, 3n],
    [0, 1, 2],
  ],
  [
    [1n, 3n],
    [1n, 2n, 3n],
    [0, 2],
  ],
  [
    [1n, 2n, 3n],
    [1n, 9n, 3n],
    [0, 2],
  ],
  [[1n], [2n], []],
  [[1n, 1n], [1n], [0]],
])("of %s and %s", (a, b, expected) => {
  expect(places(a, b)).toEqual(expected);
});

test("is a part of both, in order, and all of a list compared with itself", () => {
  const list = fc.array(fc.bigInt({ min: 0n, max: 4n }), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const found = places(a, b);
      expect(found).toEqual([...found].sort((x, y) => x - y));
      let from = 0;
      for (const place of found) {
        from = a.indexOf(b[place] ?? -1n, from) + 1;
        expect(from).toBeGreaterThan(0);
      }
      expect(commonPart(b, a).size).toBe(found.length);
      expect(commonPart(a, a).size).toBe(a.length);
    }),
  );
});
