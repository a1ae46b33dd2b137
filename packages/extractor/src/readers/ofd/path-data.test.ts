import { expect, test } from "vitest";
import { pathOf } from "./path-data.js";

test.each<[string, readonly number[]]>([
  ["M 0 0.1 L 10 0.1", [0, 0, 0.1, 1, 10, 0.1]],
  ["S 1 2 L 3 4 C", [0, 1, 2, 1, 3, 4, 4]],
  ["M0,0L10-5", [0, 0, 0, 1, 10, -5]],
  ["M 0 0 Q 1 1 2 2", [0, 0, 0, 3, 1, 1, 2, 2]],
  ["M 0 0 B 1 1 2 2 3 3", [0, 0, 0, 2, 1, 1, 2, 2, 3, 3]],
  ["M 0 0 A 5 5 0 0 1 7 8", [0, 0, 0, 2, 7, 8, 7, 8, 7, 8]],
  ["M 0 0 L 10", [0, 0, 0]],
  ["M 0 0 L C 1 2", [0, 0, 0]],
  ["M 0 0 X 1 2 L 3 4", [0, 0, 0]],
  ["", []],
])("%s", (data, path) => {
  expect(pathOf(data)).toEqual(path);
});
