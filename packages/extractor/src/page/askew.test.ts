import { describe, expect, it } from "vitest";
import { askewRuns } from "./askew.js";
import type { Glyph } from "./content.js";

function glyph(text: string, x: number, y: number, askew: boolean): Glyph {
  const bbox = [x, y, x + 20, y + 20] as const;
  return { text, bbox, baseline: y + 20, size: 20, direction: 0, hidden: false, ...(askew && { askew }) };
}

describe("askewRuns", () => {
  it("joins what is written askew in the order of painting, and leaves the rest", () => {
    const glyphs = [
      glyph("1", 0, 100, false),
      glyph("内", 0, 100, true),
      glyph("部", 16, 88, true),
      glyph("2", 16, 88, false),
      glyph("资", 32, 76, true),
      glyph("内", 300, 300, true),
      glyph("部", 316, 288, true),
    ];
    expect(askewRuns(glyphs).map((run) => run.text)).toEqual(["内部资", "内部"]);
  });

  it("finds none where everything is written along the page", () => {
    expect(askewRuns([glyph("1", 0, 0, false)])).toEqual([]);
  });
});
