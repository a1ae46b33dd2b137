import { expect, test } from "vitest";
import { isVisible } from "./colour.js";

test.each<[unknown[], boolean]>([
  [["#000000"], true],
  [["#FFFF00"], true],
  [["#c0c0c0"], true],
  [["#ffffff"], false],
  [["#FAFAFA"], false],
  [[0, 0, 0], true],
  [[255, 255, 0], true],
  [[255, 255, 255], false],
  // What is not understood is taken as visible: a line too many costs less than a line too few.
  [[], true],
  [["red"], true],
  [[null, null, null], true],
])("%j is visible: %s", (args, visible) => {
  expect(isVisible(args)).toBe(visible);
});
