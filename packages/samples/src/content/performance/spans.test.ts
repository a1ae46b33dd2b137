import { expect, it } from "vitest";
import { runLengths } from "./spans.js";

it.each([
  [[], []],
  [["a"], [1]],
  [
    ["a", "a", "b", "a"],
    [2, 0, 1, 1],
  ],
])("runLengths of %j is %j", (keys, lengths) => {
  expect(runLengths(keys, (key) => key)).toEqual(lengths);
});
