import { around, type PixelBox } from "../lines/boxes.js";

/** What belongs together, in pixels. */
type Tearing = {
  /** Too low for a digit and no separator. */
  readonly isPart: (box: PixelBox) => boolean;
  readonly isDigit: (box: PixelBox) => boolean;
  /** What is wider is no single digit. */
  readonly widest: number;
  /** White that a thin stroke may leave. */
  readonly gap: number;
};

/**
 * Boxes from left to right, with what a faint stroke tore off a digit put back, as it does the left of a 4, whose rest
 * would be read as a 1: parts that stand close to a digit and are with it no wider than one, which a minus is not.
 */
export function joinTorn(
  boxes: readonly PixelBox[],
  { isPart, isDigit, widest, gap }: Tearing,
): readonly PixelBox[] {
  const belong = (left: PixelBox, right: PixelBox) =>
    ((isPart(left) && isDigit(right)) || (isDigit(left) && isPart(right))) &&
    right.left - left.right <= gap &&
    right.right - left.left < widest;
  const whole: PixelBox[] = [];
  for (const box of boxes) {
    const last = whole.at(-1);
    if (last && belong(last, box)) whole[whole.length - 1] = around([last, box]);
    else whole.push(box);
  }
  return whole;
}
