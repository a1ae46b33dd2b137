import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadSymbol } from "../../ocr/recognizer.js";
import { buildRuns } from "../../page/runs.js";
import { cropOf } from "../crops/line-image.js";
import { around, type InkPart } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import { characterParts, inked, numberParts } from "../testing/drawn.js";
import { lineGlyphs } from "./line-glyphs.js";
import type { ReadLine } from "./read-line.js";
import { sizesOf } from "./sizes.js";

/** A line as it would be read, each symbol in the middle of its share of the picture. */
function readAs(text: string, parts: readonly InkPart[], kind: InkLine["kind"]): ReadLine {
  const { width, height, ink } = inked(900, 100, parts);
  const box = around(parts);
  const letter = kind === "number" ? 20 : box.bottom - box.top;
  const line: InkLine = { kind, sure: true, parts, box, letter };
  const crop = cropOf({ width, height, grey: ink.map((on) => (on ? 0 : 255)) }, line, 0);
  const step = (crop.image.raster.width - 16) / text.length;
  const symbols = [...text].map((char, i): ReadSymbol => {
    return { text: char, confidence: 0.9, from: 8 + i * step, to: 8 + (i + 1) * step, choices: [] };
  });
  return { line, crop, symbols };
}

function glyphsOf(read: ReadLine) {
  const text = read.symbols.map((symbol) => symbol.text).join("");
  const scanned = { text, confidence: 0.8, candidates: [], length: text.length };
  return lineGlyphs(read, scanned, sizesOf([read], 2)[0] ?? 0, 2);
}

test("a number becomes one run with its text, where its ink stands", () => {
  const parts = numberParts("1,097,073.43", 40, 20);
  const runs = buildRuns(glyphsOf(readAs("1,097,073.43", parts, "number")));
  expect(runs.map(({ text }) => text)).toEqual(["1,097,073.43"]);
  const { left, right } = around(parts);
  expect(runs[0]?.bbox[0]).toBeCloseTo(left / 2, 0);
  expect(runs[0]?.bbox[2]).toBeCloseTo(right / 2, 0);
  expect(runs[0]?.baseline).toBeCloseTo(20, 0);
  expect(runs[0]?.glyphs.every(({ scanned }) => scanned?.line.confidence === 0.8)).toBe(true);
});

test("texts with a wide gap between them become two runs", () => {
  const parts = [0, 1].flatMap((i) => [
    ...characterParts(20 + 90 * i, 20),
    ...characterParts(46 + 90 * i, 20),
  ]);
  const runs = buildRuns(glyphsOf(readAs("单位金额", parts, "text")));
  expect(runs.map(({ text }) => text)).toEqual(["单位", "金额"]);
});

test("any number is rebuilt as it was read, however its digits are set", () => {
  const digits = fc.stringMatching(/^-?[0-9]{1,9}(?:,[0-9]{3})?(?:\.[0-9]{1,2})?$/u);
  fc.assert(
    fc.property(digits, (text) => {
      const runs = buildRuns(glyphsOf(readAs(text, numberParts(text, 30, 20), "number")));
      expect(runs.map((run) => run.text)).toEqual([text]);
    }),
  );
});

test("lines of nearly one height have one size, titles another", () => {
  const line = (height: number): ReadLine => {
    const read = readAs("预算", [...characterParts(20, 20), ...characterParts(50, 20)], "text");
    return { ...read, line: { ...read.line, box: { ...read.line.box, bottom: read.line.box.top + height } } };
  };
  const [a, b, title] = sizesOf([line(22), line(24), line(40)], 2);
  expect(a).toBe(b);
  expect(title).toBeGreaterThan((a ?? 0) * 1.4);
});

test("digits and characters of one type have one size", () => {
  const number = readAs("2024", numberParts("2024", 20, 20), "number");
  const name = readAs("预算", [...characterParts(20, 20), ...characterParts(50, 20)], "text");
  const tall = { ...name, line: { ...name.line, box: { ...name.line.box, bottom: name.line.box.top + 26 } } };
  expect(new Set(sizesOf([number, tall], 2)).size).toBe(1);
});
