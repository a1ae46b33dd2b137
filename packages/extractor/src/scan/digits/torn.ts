import { around, type PixelBox, widthOf } from "../lines/boxes.js";

/** What belongs together, in pixels. */
type Tearing = {
  /** Too low for a digit and no separator. */
  readonly isPart: (box: PixelBox) => boolean;
  readonly isDigit: (box: PixelBox) => boolean;
  /** What is wider is no single digit. */
  readonly widest: number;
  /** White that a thin stroke may leave. */
  readonly gap: number;
  /** How wide digits are, all but a 1; absent where that is not known. */
  readonly usual?: number;
};

/** Half a digit is at most so wide, in digits, and two halves with what is between them. */
const HALF = 0.55;
const WHOLE = 1.15;

/**
 * Boxes from left to right, with what a faint stroke tore off a digit put back, as it does the left of a 4, whose rest
 * would be read as a 1: parts that stand close to a digit and are with it no wider than one, which a minus is not. Two halves
 * as high as a digit, as of a 0 with a faint top and foot, are one where they are together as wide as digits are; two
 * digits 1 are wider.
 */
export function joinTorn(
  boxes: readonly PixelBox[],
  { isPart, isDigit, widest, gap, usual = 0 }: Tearing,
): readonly PixelBox[] {
  const isHalf = (box: PixelBox) => isDigit(box) && widthOf(box) <= HALF * usual;
  const areHalves = (left: PixelBox, right: PixelBox) =>
    isHalf(left) && isHalf(right) && right.right - left.left <= WHOLE * usual;
  const isTorn = (left: PixelBox, right: PixelBox) =>
    ((isPart(left) && isDigit(right)) || (isDigit(left) && isPart(right))) &&
    right.left - left.right <= gap &&
    right.right - left.left < widest;
  const belong = (left: PixelBox, right: PixelBox) => isTorn(left, right) || areHalves(left, right);
  const whole: PixelBox[] = [];
  for (const box of boxes) {
    const last = whole.at(-1);
    if (last && belong(last, box)) whole[whole.length - 1] = around([last, box]);
    else whole.push(box);
  }
  return whole;
}
