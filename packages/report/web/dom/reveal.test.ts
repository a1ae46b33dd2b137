import { expect, test } from "vitest";
import { distance } from "./reveal.js";

test.each([
  ["within", [0, 100, 30, 60], 0, 0],
  ["below", [0, 100, 200, 220], 160, 144],
  ["above", [0, 100, -50, -30], -90, -74],
  ["larger than the pane", [0, 100, 40, 400], 170, 16],
] as const)("%s", (_, [low, high, from, to], middle, edge) => {
  expect(distance(low, high, from, to, "middle")).toBe(middle);
  expect(distance(low, high, from, to, "edge")).toBe(edge);
});
