import { describe, expect, test } from "vitest";
import type { ReadSymbol } from "../../ocr/recognizer.js";
import { inStepButOne } from "./in-step-but-one.js";
import type { ShapeReading } from "./second-reading.js";

const symbols = (text: string): readonly ReadSymbol[] =>
  [...text].map((char) => ({ text: char, confidence: 0.95, from: 0, to: 1, choices: [] }));

/** Shapes that look mostly like `text`; a `?` looks like every digit alike. */
const shapes = (text: string): readonly ShapeReading[] =>
  [...text].map((char): ShapeReading => {
    if (/[.,]/u.test(char))
      return reading(
        "separator",
        new Map([
          [".", 0.5],
          [",", 0.5],
        ]),
      );
    const own = char === "?" ? 0.1 : 0.82;
    const other = char === "?" ? 0.1 : 0.02;
    return reading("digit", new Map([..."0123456789"].map((digit) => [digit, digit === char ? own : other])));
  });

function reading(kind: ShapeReading["kind"], likelihoods: ReadonlyMap<string, number>): ShapeReading {
  return { kind, likelihoods, symbol: undefined };
}

const read = (first: string, second: string) =>
  inStepButOne(symbols(first), shapes(second))
    ?.map(([best]) => best?.[0])
    .join("");

describe("a number of which one character was counted otherwise", () => {
  test.each([
    ["a first digit that was dropped", "7267272.44", "87267272.44", "87267272.44"],
    ["one that was dropped, and others whose shapes are poor", "7267272.44", "87??7?72.44", "87267272.44"],
    ["a last digit that was dropped", "1,234.5", "1,234.56", "1,234.56"],
    ["a digit that was doubled", "11,385.20", "1,385.20", "1,385.20"],
    ["a dropped digit beside one like it", "1,34", "1,334", "1,334"],
  ])("%s", (_, first, second, whole) => {
    expect(read(first, second)).toBe(whole);
  });
});

test.each([
  ["as many characters", "123", "123"],
  ["two more shapes", "123", "12345"],
  ["a digit where a separator is", "1234", "1,2,4"],
])("nothing is said of %s", (_, first, second) => {
  expect(read(first, second)).toBeUndefined();
});
