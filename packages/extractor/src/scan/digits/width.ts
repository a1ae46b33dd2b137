import type { PixelBox } from "../lines/boxes.js";
import type { Shape } from "./shapes.js";

/** A character of a number as ink. */
type Ink = Pick<Shape, "kind" | "box">;

/** Distances between digits that differ more from the usual one, as a share of it, are of digits cut otherwise. */
const REGULAR = 0.15;
/** So many distances tell how far the digits of a line stand apart. */
const FEWEST = 3;

/**
 * How far a separator moves the digit behind it, in digits: 1 in faces whose characters are all equally wide, some 0.5
 * in others. `undefined` where no line has a separator between digits.
 */
export function separatorAdvance(lines: readonly (readonly Ink[])[]): number | undefined {
  const found = lines.flatMap((line) => {
    const pitch = pitchOf(line);
    if (pitch === undefined) return [];
    return line.flatMap((ink, i) => {
      const [before, after] = [line[i - 1], line[i + 1]];
      if (ink.kind !== "separator" || before?.kind !== "digit" || after?.kind !== "digit") return [];
      return [(middleOf(after.box) - middleOf(before.box)) / pitch - 1];
    });
  });
  return found.length > 0 ? median(found) : undefined;
}

/**
 * How many digits more or less than a text has would fill the line, for digits are equally wide in nearly every face;
 * with fractions. `undefined` where the line does not tell.
 */
export function digitsAmiss(
  line: readonly Ink[],
  text: string,
  separator: number | undefined,
): number | undefined {
  const pitch = pitchOf(line);
  const digits = line.filter(({ kind }) => kind === "digit");
  const [first, last] = [digits[0], digits.at(-1)];
  const inner = text.replace(/^\D+|\D+$/gu, "");
  const separators = inner.replace(/\d/gu, "").length;
  if (pitch === undefined || !first || !last || (separators > 0 && separator === undefined)) return undefined;
  const set = inner.length - separators - 1 + separators * (separator ?? 0);
  return Math.abs((middleOf(last.box) - middleOf(first.box)) / pitch - set);
}

/** Pixels from one digit of a line to the next. */
function pitchOf(line: readonly Ink[]): number | undefined {
  const apart = line.flatMap((ink, i) => {
    const next = line[i + 1];
    return ink.kind === "digit" && next?.kind === "digit" ? [middleOf(next.box) - middleOf(ink.box)] : [];
  });
  if (apart.length < FEWEST) return undefined;
  const usual = median(apart);
  const regular = apart.filter((each) => Math.abs(each - usual) <= REGULAR * usual);
  const pitch = regular.reduce((sum, each) => sum + each, 0) / regular.length;
  return pitch > 0 ? pitch : undefined;
}

function middleOf({ left, right }: PixelBox): number {
  return (left + right) / 2;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
