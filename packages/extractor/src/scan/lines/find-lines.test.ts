import { expect, test } from "vitest";
import type { Sheet } from "../sheet.js";
import { inked, numberParts, part } from "../testing/drawn.js";
import type { InkPart } from "./boxes.js";
import { findLines } from "./find-lines.js";

const ruling = (xs: readonly number[], ys: readonly number[]): Sheet["rules"] => [
  ...ys.map(
    (at) =>
      ({ orientation: "horizontal", at, from: xs[0] ?? 0, to: xs.at(-1) ?? 0, thickness: 0.5 }) as const,
  ),
  ...xs.map(
    (at) => ({ orientation: "vertical", at, from: ys[0] ?? 0, to: ys.at(-1) ?? 0, thickness: 0.5 }) as const,
  ),
];

/** A sheet of 300 by 200 points at two pixels a point. */
function sheet(parts: readonly InkPart[], rules: Sheet["rules"] = []): Sheet {
  const ink = inked(600, 400, parts);
  const text = { width: 600, height: 400, grey: ink.ink.map((on) => (on ? 0 : 255)) };
  const toPage = [1, 0, 0, 0, 1, 0, 0, 0, 1] as const;
  return { width: 300, height: 200, pixelsPerPoint: 2, text, ink, rules, turned: 0, skew: 0, toPage };
}

const left = (parts: readonly InkPart[]) => Math.min(...parts.map((each) => each.left));

test("numbers in neighbouring cells are lines of their own, however near they stand", () => {
  const parts = [...numberParts("210", 20, 20), ...numberParts("11", 72, 20), ...numberParts("01", 112, 20)];
  const rules = ruling([5, 33, 53, 80], [5, 25, 45]);
  const lines = findLines(sheet(parts, rules));
  expect(lines.map(({ parts: own }) => left(own)).sort((a, b) => a - b)).toEqual([20, 72, 112]);
  expect(lines.every(({ kind, letter }) => kind === "number" && letter === 20)).toBe(true);
});

test("a tall cell holds several lines, an empty one none", () => {
  const parts = [...numberParts("1,234", 20, 20), ...numberParts("56", 20, 52)];
  const lines = findLines(sheet(parts, ruling([5, 100, 200], [5, 60, 80])));
  expect(lines).toHaveLength(2);
});

test("the cells of a grid in a frame are found before the frame", () => {
  const outer = ruling([2, 298], [2, 150, 198]);
  const inner = ruling([20, 60, 100], [20, 40, 60]);
  const parts = [...numberParts("12", 80, 50), ...numberParts("34", 124, 50)];
  expect(findLines(sheet(parts, [...outer, ...inner]))).toHaveLength(2);
});

test("what is left of a rule, and specks, are no lines", () => {
  const rest = [part(20, 100, 200, 3), part(300, 20, 2, 60), part(400, 300, 3, 3)];
  expect(findLines(sheet([...rest, ...numberParts("12", 20, 20)]))).toHaveLength(1);
});

test("a dash alone in a cell is a number", () => {
  const parts = [...numberParts("1,234", 20, 60), part(40, 30, 8, 2)];
  const lines = findLines(sheet(parts, ruling([5, 100], [5, 25, 45])));
  expect(lines.map(({ kind }) => kind)).toEqual(["number", "number"]);
});

test("a blank sheet has no lines", () => {
  expect(findLines(sheet([]))).toEqual([]);
});
