import { LOOK_ALIKE } from "./distance.js";

/** A reading this sure may hold a similar character, but none of another shape. */
const SURE = 0.85;
const DOUBTFUL = 0.65;

/**
 * How far a reading may be from a word of this length to be taken for it. A word of two characters may have one that
 * is read for a similar one; a longer one more of them, and one or two of any other shape where the reading is not sure.
 * @param expected Whether the place says that a word of the list stands there, as a code says it of its name.
 */
export function allowance(length: number, confidence: number, expected: boolean): number {
  if (length <= 1) return 0;
  if (length <= 3) return length === 2 ? LOOK_ALIKE : 2 * LOOK_ALIKE;
  const similar = Math.min(1.8, (expected ? 0.2 : 0.15) * length);
  if (confidence >= SURE || length < (expected ? 4 : 5)) return Math.max(2 * LOOK_ALIKE, similar);
  const other = confidence < DOUBTFUL && length >= 7 ? 2 : 1;
  return Math.min(length * (expected ? 0.4 : 0.3), similar + other);
}
