import { isCjk } from "../page/characters.js";
import type { Glyph, Rule, Run } from "../page/content.js";
import { runOf } from "../page/runs.js";

type PrintOptions = {
  readonly size?: number;
  /** Space between glyphs, in points. */
  readonly gap?: number;
};

/**
 * Glyphs of a line of text that starts at `x` with its baseline at `y` (from the top): Chinese is one em wide, all else half
 * of one. A space paints nothing.
 */
export function print(
  text: string,
  x: number,
  y: number,
  { size = 10, gap = 0 }: PrintOptions = {},
): Glyph[] {
  const glyphs: Glyph[] = [];
  let left = x;
  for (const char of text) {
    const right = left + (isCjk(char) ? size : size / 2);
    if (char !== " ") {
      const bbox = [left, y - 0.8 * size, right, y + 0.2 * size] as const;
      glyphs.push({ text: char, bbox, baseline: y, size, direction: 0, hidden: false });
    }
    left = right + gap;
  }
  return glyphs;
}

/** The same as one run. */
export function printRun(text: string, x: number, y: number, options: PrintOptions = {}): Run {
  return runOf(print(text, x, y, options));
}

/** A run that ends at `right`, as figures are set. */
export function printRight(text: string, right: number, y: number): Run {
  const width = Array.from(text, (char) => (isCjk(char) ? 10 : 5)).reduce((sum, each) => sum + each, 0);
  return printRun(text, right - width, y);
}

export function horizontal(at: number, from: number, to: number): Rule {
  return { orientation: "horizontal", at, from, to, thickness: 0.5 };
}

export function vertical(at: number, from: number, to: number): Rule {
  return { orientation: "vertical", at, from, to, thickness: 0.5 };
}

/** The rules of a full grid with these edges. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
  const across = ys.map((y) => horizontal(y, xs[0] ?? 0, xs.at(-1) ?? 0));
  return [...across, ...xs.map((x) => vertical(x, ys[0] ?? 0, ys.at(-1) ?? 0))];
}
