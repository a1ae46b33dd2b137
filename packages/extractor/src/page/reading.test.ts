import { describe, expect, it } from "vitest";
import type { Glyph, ScannedLine } from "./content.js";
import { readingOf, roundConfidence } from "./reading.js";
import { runOf } from "./runs.js";

const line = (text: string, confidence: number): ScannedLine => ({
  text,
  confidence,
  candidates: [{ text: `${text}?`, confidence: 1 - confidence }],
  length: text.length,
});

const glyph = (text: string, i: number, scanned?: Glyph["scanned"]): Glyph => ({
  text,
  bbox: [i * 6, 0, i * 6 + 6, 10],
  baseline: 9,
  size: 10,
  direction: 0,
  hidden: false,
  ...(scanned && { scanned }),
});

const glyphsOf = (of: ScannedLine, confidence: number): Glyph[] =>
  [...of.text].map((char, i) => glyph(char, i, { line: of, confidence }));

describe("the reading of runs", () => {
  it("is certain where text was painted", () => {
    expect(readingOf([runOf([glyph("5", 0)])])).toEqual({ confidence: 1 });
  });

  it("is that of the whole line, with its other readings", () => {
    const whole = line("1,234.50", 0.9);
    expect(readingOf([runOf(glyphsOf(whole, 0.99))])).toEqual({
      confidence: 0.9,
      candidates: whole.candidates,
    });
  });

  it("is that of its glyphs where a line was cut", () => {
    const half = runOf(glyphsOf(line("12 34", 0.5), 0.8).slice(0, 2));
    expect(readingOf([half])).toEqual({ confidence: 0.8 });
  });

  it("is the product of several lines and has no other readings then", () => {
    const lines = [line("12", 0.9), line("34", 0.5)];
    const { confidence, candidates } = readingOf(lines.map((each) => runOf(glyphsOf(each, 0.99))));
    expect(confidence).toBeCloseTo(0.45);
    expect(candidates).toBeUndefined();
  });
});

describe("a confidence as it is written", () => {
  it("never says that a scan is certain", () => {
    expect(roundConfidence(1)).toBe(0.9999);
    expect(roundConfidence(0.97654)).toBe(0.9765);
    expect(roundConfidence(-1e-9)).toBe(0);
  });
});
