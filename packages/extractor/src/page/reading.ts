import type { Candidate } from "@yusuan/schema";
import type { Run, ScannedLine } from "./content.js";

/** How sure a text is, and what else it may say. */
export type Reading = { readonly confidence: number; readonly candidates?: readonly Candidate[] };

/**
 * How sure the text of these runs is: certain where it was painted, else as sure as its lines are together. Other
 * readings are known only where the text is one line of the picture and the whole of it.
 */
export function readingOf(runs: readonly Run[]): Reading {
  const found = new Map<ScannedLine, number[]>();
  for (const { glyphs } of runs) {
    for (const { scanned } of glyphs) {
      if (!scanned) continue;
      const known = found.get(scanned.line);
      if (known) known.push(scanned.confidence);
      else found.set(scanned.line, [scanned.confidence]);
    }
  }
  let confidence = 1;
  for (const [line, glyphs] of found) {
    confidence *= glyphs.length === line.length ? line.confidence : Math.min(...glyphs);
  }
  const [only, ...others] = found.keys();
  const whole = only !== undefined && others.length === 0 && found.get(only)?.length === only.length;
  return whole && only.candidates.length > 0 ? { confidence, candidates: only.candidates } : { confidence };
}

/** A confidence as it is written out: four decimals, and never the certainty of text that was painted. */
export function roundConfidence(confidence: number): number {
  return Math.max(0, Math.min(0.9999, Math.round(confidence * 10_000) / 10_000));
}
