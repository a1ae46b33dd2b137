import type { BBox } from "@yusuan/schema";
import { isCjk } from "./characters.js";
import type { Glyph, Run } from "./content.js";
import { median, unionOf } from "./geometry.js";

/** Glyphs whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.25;
/** A gap wider than this many em, beyond the usual gap of the line, parts two runs. */
const PART = 1.1;
/** A gap wider than this many em, beyond the usual gap of the line, is a space between words. */
const SPACE = 0.24;
/**
 * Join glyphs to runs: one baseline, no wide gap. Glyphs painted twice to look bold count once. Runs come from top
 * to bottom, then along the line.
 */
export function buildRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  for (const direction of [0, 90, 180, 270] as const) {
    const frame = frameOf(direction);
    const set = glyphs.filter((glyph) => glyph.direction === direction);
    for (const line of baselines(set, frame)) {
      for (const run of partLine(line, frame)) runs.push(run);
    }
  }
  return runs;
}

/** Where a line of text starts and ends along its own direction, and which way lines follow. */
type Frame = {
  readonly start: (bbox: BBox) => number;
  readonly end: (bbox: BBox) => number;
};

function frameOf(direction: Glyph["direction"]): Frame {
  if (direction === 0) return { start: ([x0]) => x0, end: ([, , x1]) => x1 };
  if (direction === 180) return { start: ([, , x1]) => -x1, end: ([x0]) => -x0 };
  if (direction === 90) return { start: ([, y0]) => y0, end: ([, , , y1]) => y1 };
  return { start: ([, , , y1]) => -y1, end: ([, y0]) => -y0 };
}

function baselines(glyphs: readonly Glyph[], frame: Frame): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  for (const glyph of sorted) {
    const first = line[0];
    if (first && glyph.baseline - first.baseline > SAME_LINE * Math.min(first.size, glyph.size)) {
      lines.push(line);
      line = [];
    }
    line.push(glyph);
  }
  if (line.length > 0) lines.push(line);
  for (const each of lines) each.sort((a, b) => frame.start(a.bbox) - frame.start(b.bbox));
  return lines;
}

function partLine(line: readonly Glyph[], frame: Frame): Run[] {
  const runs: Run[] = [];
  let part: Glyph[] = [];
  for (const glyph of line) {
    const last = part.at(-1);
    if (last && isDouble(last, glyph, frame)) continue;
    if (last && frame.start(glyph.bbox) - frame.end(last.bbox) > PART * Math.max(last.size, glyph.size)) {
      runs.push(runOf(part));
      part = [];
    }
    part.push(glyph);
  }
  if (part.length > 0) runs.push(runOf(part));
  return runs;
}

function isDouble(a: Glyph, b: Glyph, frame: Frame): boolean {
  // Narrow glyphs that follow one another lie closer than that, but never on one another.
  const near = Math.min(0.15 * a.size, 0.5 * (frame.end(a.bbox) - frame.start(a.bbox)));
  return (
    a.text === b.text &&
    Math.abs(frame.start(a.bbox) - frame.start(b.bbox)) < near &&
    Math.abs(a.size - b.size) < 0.1 * a.size
  );
}

/** The run of glyphs that follow one another. */
export function runOf(glyphs: readonly Glyph[]): Run {
  const first = glyphs[0];
  if (!first) throw new RangeError("A run has at least one glyph");
  return {
    text: textOf(glyphs),
    bbox: unionOf(glyphs.map((glyph) => glyph.bbox)) ?? first.bbox,
    baseline: first.baseline,
    size: median(glyphs.map((glyph) => glyph.size)),
    glyphs,
  };
}

function textOf(glyphs: readonly Glyph[]): string {
  const frame = frameOf(glyphs[0]?.direction ?? 0);
  const gaps = glyphs.slice(1).map((glyph, i) => {
    const before = glyphs[i];
    return before ? frame.start(glyph.bbox) - frame.end(before.bbox) : 0;
  });
  // Letter-spaced text has the same gap everywhere; that gap is no space.
  const usual = Math.max(0, median(gaps));
  let text = glyphs[0]?.text ?? "";
  glyphs.slice(1).forEach((glyph, i) => {
    const before = glyphs[i];
    const wide = (gaps[i] ?? 0) - usual > SPACE * glyph.size;
    text += wide && before && !(isCjk(before.text) && isCjk(glyph.text)) ? ` ${glyph.text}` : glyph.text;
  });
  return text;
}
