import { LOOK_ALIKE, OTHER_SHAPE, readingDistance } from "./distance.js";

/** How much the place of a text says of it. */
export type Evidence = {
  /** Of the reading. */
  readonly confidence: number;
  /**
   * `list`: one of many words may stand there; `header`: one of many, but nothing else; `place`: one of few, as a code
   * says it of its name; `told`: this very word, as it stands elsewhere.
   */
  readonly by: "list" | "header" | "place" | "told";
};

/** A reading this sure may hold similar characters, but none of another shape. */
const SURE = 0.9;
const DOUBTFUL = 0.75;
/** A reading this sure differs from what is told elsewhere because it is printed so. */
const CERTAIN = 0.97;
/** Share of a word's length that similar characters, lost strokes and stray marks may cost. */
const SHARE: Readonly<Record<Evidence["by"], number>> = { list: 0.15, header: 0.2, place: 0.2, told: 0.25 };
const MOST = 1.8;

/** The most that a reading may cost and still be taken for a word of this length. */
export function allowance(length: number, evidence: Evidence): number {
  return similarAllowance(length, evidence) + otherShapes(length, evidence);
}

/** Whether a text may be what is left of a word: similar characters are allowed for, others only where it is not sure. */
export function mayBeReadingOf(read: string, word: string, evidence: Evidence): boolean {
  const weight = 10;
  const similar = similarAllowance(word.length, evidence);
  const others = otherShapes(word.length, evidence);
  const distance = readingDistance(read, word, others * weight + similar, weight);
  if (distance === Number.POSITIVE_INFINITY) return false;
  return distance - Math.floor(distance / weight) * weight <= similar;
}

function similarAllowance(length: number, { by }: Evidence): number {
  if (length <= 1) return 0;
  if (length === 2) return by === "list" ? LOOK_ALIKE : 2 * LOOK_ALIKE;
  return Math.max(2 * LOOK_ALIKE, Math.min(MOST, SHARE[by] * length));
}

/** Characters of another shape that a reading may hold. */
function otherShapes(length: number, { confidence, by }: Evidence): number {
  // Recognizers are often sure of a character that they read wrongly; few documents misprint the name of a code.
  if (by === "told" || by === "place") {
    const certain = confidence >= (by === "told" ? CERTAIN : SURE);
    if (length >= 4) return (!certain && length >= 7) || length >= 10 ? 2 : 1;
    return certain || length < (by === "told" ? 2 : 3) ? 0 : 1;
  }
  const sure = by === "header" && length >= 6 ? CERTAIN : SURE;
  if (confidence >= sure || length < (by === "list" ? 5 : 3)) return 0;
  const one = OTHER_SHAPE;
  return confidence < DOUBTFUL && length >= 7 ? 2 * one : one;
}
