import { describe, expect, test } from "vitest";
import { IDENTITY_MATRIX, type Matrix } from "./geometry.js";
import { filledRules, imageRule, strokedRules, thinBoxRule } from "./painted-paths.js";

/** Paths as pdf.js hands them over: verbs and coordinates in one list. */
const line = (x0: number, y0: number, x1: number, y1: number) => [0, x0, y0, 1, x1, y1];
const rectangle = (x: number, y: number, width: number, height: number) => [
  ...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4],
];
const told = (rules: ReturnType<typeof strokedRules>) =>
  rules.map(({ orientation, at, from, to }) => `${orientation[0]} ${at} ${from}–${to}`);

describe("strokedRules", () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ["a line across", line(0, 10, 50, 10), ["h 10 0–50"]],
    ["a line drawn from right to left", line(50, 10, 0, 10), ["h 10 0–50"]],
    ["a line down", line(10, 0, 10, 50), ["v 10 0–50"]],
    ["a line that leans a little", line(0, 10, 50, 10.8), ["h 10.4 0–50"]],
    ["a rectangle", rectangle(0, 0, 50, 20), ["h 0 0–50", "v 50 0–20", "h 20 0–50", "v 0 0–20"]],
    ["two lines in one path", [...line(0, 10, 50, 10), ...line(0, 30, 50, 30)], ["h 10 0–50", "h 30 0–50"]],
    ["the straight ends of a curve only", [0, 0, 0, 1, 50, 0, 2, 60, 0, 60, 10, 70, 20], ["h 0 0–50"]],
    ["no slanting line", line(0, 0, 50, 50), []],
    ["no dot", line(0, 0, 1, 0), []],
    ["nothing", [], []],
    ["no further than an unknown verb", [...line(0, 10, 50, 10), 9, 1, 1], ["h 10 0–50"]],
    ["a line without its start", [1, 0, 10, 1, 50, 10], ["h 10 0–50"]],
  ])("%s", (_, path, rules) => {
    expect(told(strokedRules(path, IDENTITY_MATRIX, 1))).toEqual(rules);
  });

  test("are where the matrix takes them, as thick as it makes them", () => {
    const quarter: Matrix = [0, 2, -2, 0, 100, 0];
    expect(strokedRules(line(0, 10, 50, 10), quarter, 0.5)).toEqual([
      { orientation: "vertical", at: 80, from: 0, to: 100, thickness: 1 },
    ]);
  });
});

describe("filledRules", () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ["a thin rectangle across", rectangle(0, 10, 50, 0.5), ["h 10.25 0–50"]],
    ["a thin rectangle down", rectangle(10, 0, 0.5, 50), ["v 10.25 0–50"]],
    [
      "several in one path",
      [...rectangle(0, 10, 50, 1), ...rectangle(0, 20, 50, 1)],
      ["h 10.5 0–50", "h 20.5 0–50"],
    ],
    ["no shaded cell", rectangle(0, 0, 50, 20), []],
    ["no dot", rectangle(0, 0, 1, 1), []],
    ["no triangle", [0, 0, 0, 1, 50, 0, 1, 50, 2], []],
    ["no curve", [0, 0, 0, 2, 10, 0, 20, 1, 50, 1, 1, 50, 2, 1, 0, 2, 4], []],
  ])("%s", (_, path, rules) => {
    expect(told(filledRules(path, IDENTITY_MATRIX))).toEqual(rules);
  });
});

test("a square of the width of a line is a line across", () => {
  expect(thinBoxRule(0, 0, 2, 2)).toMatchObject({ orientation: "horizontal", at: 1, from: 0, to: 2 });
  expect(thinBoxRule(0, 0, 3.1, 3.1)).toBeUndefined();
});

test("a picture stretched thin is a rule", () => {
  expect(imageRule([200, 0, 0, 0.5, 10, 30])).toMatchObject({
    orientation: "horizontal",
    at: 30.25,
    from: 10,
    to: 210,
  });
  expect(imageRule([200, 0, 0, 50, 10, 30])).toBeUndefined();
});

test("a path of 200,000 pieces is no trouble", () => {
  const path = Array.from({ length: 200_000 }, (_, i) => line(0, i, 50, i)).flat();
  expect(strokedRules(path, IDENTITY_MATRIX, 1)).toHaveLength(200_000);
  const outline = [0, 0, 0, ...Array.from({ length: 200_000 }, (_, i) => [1, i, i % 2]).flat()];
  expect(filledRules(outline, IDENTITY_MATRIX)).toHaveLength(1);
});
