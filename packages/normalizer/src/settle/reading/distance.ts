import { shapeOfCharacter } from "./look-alikes.js";

/** What one character read for a similar one costs, against 1 for a character of another shape. */
export const LOOK_ALIKE = 0.3;
/** What a character of another shape costs, and one that is lost. */
export const OTHER_SHAPE = 1;

const MARK = /[^\p{L}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
/** Numerals that lose strokes, and the marks that are left of them. */
const STROKES = "一二三=-—:~";
/** What a numeral costs that has lost a stroke. */
const STROKE = 0.5;
const LOST_MARK = 0.25;
const LOST_STROKE = 0.5;
const LOST_LETTER = 0.7;

/** What is known of a character, looked up once. */
type Shape = {
  readonly shape: string;
  readonly mark: boolean;
  readonly strokes: boolean;
  /** What it costs where it is lost or too many; undefined: as much as a character of another shape. */
  readonly gap: number | undefined;
};

const SHAPES = new Map<string, Shape>();
/** Characters are kept up to this many, so that no text fills the memory. */
const KEPT = 20_000;

function shapeOf(char: string): Shape {
  const known = SHAPES.get(char);
  if (known) return known;
  const mark = MARK.test(char);
  const thin = char === "一" || char === "二";
  const gap = mark ? LOST_MARK : thin ? LOST_STROKE : LATIN.test(char) ? LOST_LETTER : undefined;
  const shape = { shape: shapeOfCharacter(char), mark, strokes: STROKES.includes(char), gap };
  if (SHAPES.size < KEPT) SHAPES.set(char, shape);
  return shape;
}

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
  if ((Math.abs(read.length - word.length) - 1) * LOST_MARK > limit) return Number.POSITIVE_INFINITY;
  const left = gapsOf(read, other);
  const right = gapsOf(word, other);
  let previous = [0];
  let sum = 0;
  for (const { gap } of right) {
    sum += gap;
    previous.push(sum);
  }
  for (const { char, shape, gap } of left) {
    let beside = (previous[0] ?? 0) + gap;
    let least = beside;
    const current = [beside];
    for (let column = 0; column < right.length; column += 1) {
      const expected = right[column];
      if (!expected) break;
      const change = char === expected.char ? 0 : changeCost(shape, expected.shape, other);
      beside = Math.min(
        (previous[column + 1] ?? 0) + gap,
        beside + expected.gap,
        (previous[column] ?? 0) + change,
      );
      current.push(beside);
      if (beside < least) least = beside;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    previous = current;
  }
  const cost = previous.at(-1) ?? 0;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

type Gap = { readonly char: string; readonly shape: Shape; readonly gap: number };

/** The characters with what each costs where it stands on one side only; one that is read twice is no other character. */
function gapsOf(text: string, other: number): readonly Gap[] {
  let before = "";
  return [...text].map((char) => {
    const shape = shapeOf(char);
    const gap = shape.gap ?? (char === before ? LOST_STROKE : other);
    before = char;
    return { char, shape, gap };
  });
}

function changeCost(a: Shape, b: Shape, other: number): number {
  if (a.shape === b.shape) return LOOK_ALIKE;
  if (a.strokes && b.strokes) return STROKE;
  return a.mark && b.mark ? LOST_MARK : other;
}
