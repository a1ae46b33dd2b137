import { isCjk } from "../../page/characters.js";
import type { Glyph, Run } from "../../page/content.js";
import { median } from "../../page/geometry.js";
import { runOf } from "../../page/runs.js";

/** Gaps, in em beyond the usual gap of the run, that part two cells of a table. */
const BETWEEN_WORDS = 0.4;
const BETWEEN_NUMBER_AND_WORD = 0.12;
/** An amount that is complete: its separators stand right and its two decimals end it. */
const COMPLETE = /^\d{1,3}(?:,\d{3})*\.\d{2}$/u;
const BEGINS_COMPLETE = /^\d{1,3}(?:,\d{3})*\.\d{2}/u;
/** No amount has more characters. */
const LONGEST = 30;

/**
 * Part a run into the cells that it may hold. Inside a table even a narrow gap between a number and a word, or a gap of
 * half a glyph, stands between two columns; in running text it does not, so this is asked only of lines of a table.
 */
export function cellWords(run: Run): Run[] {
  const parts: Glyph[][] = [];
  const gaps = run.glyphs.slice(1).map((glyph, i) => gap(run.glyphs[i], glyph));
  const usual = Math.max(0, median(gaps));
  run.glyphs.forEach((glyph, i) => {
    const before = run.glyphs[i - 1];
    const last = parts.at(-1);
    const rest = run.glyphs.slice(i, i + LONGEST);
    if (before && last && !isCut(before, glyph, (gaps[i - 1] ?? 0) - usual, last, rest)) last.push(glyph);
    else parts.push([glyph]);
  });
  return parts.length === 1 ? [run] : parts.map(runOf);
}

function isCut(
  before: Glyph,
  after: Glyph,
  gap: number,
  part: readonly Glyph[],
  rest: readonly Glyph[],
): boolean {
  const em = after.size;
  if (/[,.，．]/u.test(before.text) || /[,.，．]/u.test(after.text)) return false;
  if (isDigit(before) !== isDigit(after) && (isCjk(before.text) || isCjk(after.text))) {
    return gap > BETWEEN_NUMBER_AND_WORD * em;
  }
  if (isDigit(before) && isDigit(after) && gap < BETWEEN_WORDS * em) {
    // Two amounts painted without any gap between them, not one with more decimals.
    return COMPLETE.test(textOf(part)) && BEGINS_COMPLETE.test(textOf(rest));
  }
  return gap > BETWEEN_WORDS * em;
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.text).join("");
}

function isDigit({ text }: Glyph): boolean {
  return /^\d/u.test(text);
}

function gap(before: Glyph | undefined, after: Glyph): number {
  return before ? after.bbox[0] - before.bbox[2] : 0;
}
