import type { BBox } from "@yusuan/schema";
import type { Glyph, Run } from "./content.js";
import { runOf } from "./runs.js";

/** Glyphs written askew whose centres are this many em apart follow one another. */
const NEXT = 2.5;

/** Text written askew as runs: glyphs that follow one another in the order of painting and stand next to each other. */
export function askewRuns(glyphs: readonly Glyph[]): Run[] {
  const parts: Glyph[][] = [];
  for (const glyph of glyphs) {
    if (!glyph.askew) continue;
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && apart(last.bbox, glyph.bbox) < NEXT * glyph.size) part.push(glyph);
    else parts.push([glyph]);
  }
  return parts.map(runOf);
}

function apart(a: BBox, b: BBox): number {
  return Math.hypot((a[0] + a[2] - b[0] - b[2]) / 2, (a[1] + a[3] - b[1] - b[3]) / 2);
}
