import { shapeOfCharacter } from "./look-alikes.js";

/** What one character read for a similar one costs, against 1 for a character of another shape. */
export const LOOK_ALIKE = 0.3;
/** What a character of another shape costs, and one that is lost. */
export const OTHER_SHAPE = 1;

const MARK = /[^\p{L}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
const THIN = new Set(["一", "二"]);
/** Numerals that lose strokes, and the marks that are left of them. */
const STROKES = new Set("一二三=-—:~");
/** What a numeral costs that has lost a stroke. */
const STROKE = 0.5;

/**
 * What it takes to turn a reading into a word: Levenshtein's distance in which similar characters, marks that are
 * left over from rules and strokes that are easily lost cost less.
 * @param other What a character of another shape costs.
 * @returns Infinity where it takes more than `limit`.
 */
export function readingDistance(
  read: string,
  word: string,
  limit: number,
  other: number = OTHER_SHAPE,
): number {
  if (read === word) return 0;
  const left = [...read];
  const right = [...word];
  if ((Math.abs(left.length - right.length) - 1) * 0.25 > limit) return Number.POSITIVE_INFINITY;
  let previous = [0];
  for (const [index] of right.entries()) previous.push((previous[index] ?? 0) + gapCost(right, index, other));
  for (const [row, char] of left.entries()) {
    const gap = gapCost(left, row, other);
    const current = [(previous[0] ?? 0) + gap];
    let least = current[0] ?? 0;
    for (const [column, expected] of right.entries()) {
      const cost = Math.min(
        (previous[column + 1] ?? 0) + gap,
        (current[column] ?? 0) + gapCost(right, column, other),
        (previous[column] ?? 0) + changeCost(char, expected, other),
      );
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    previous = current;
  }
  const cost = previous.at(-1) ?? 0;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function changeCost(a: string, b: string, other: number): number {
  if (a === b) return 0;
  if (shapeOfCharacter(a) === shapeOfCharacter(b)) return LOOK_ALIKE;
  if (STROKES.has(a) && STROKES.has(b)) return STROKE;
  return MARK.test(a) && MARK.test(b) ? 0.25 : other;
}

/** What a character costs that stands on one side only; one that is read twice is no other character. */
function gapCost(chars: readonly string[], index: number, other: number): number {
  const char = chars[index] ?? "";
  if (MARK.test(char)) return 0.25;
  if (THIN.has(char) || (index > 0 && chars[index - 1] === char)) return 0.5;
  return LATIN.test(char) ? 0.7 : other;
}
