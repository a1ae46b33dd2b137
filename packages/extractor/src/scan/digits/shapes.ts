import { around, heightOf, type PixelBox, widthOf } from "../lines/boxes.js";
import type { Raster } from "../raster.js";
import { joinTorn } from "./torn.js";

/** One character of a number as ink; what it is follows from where it stands and how high it is. */
export type Shape = { readonly kind: "digit" | "separator" | "sign"; readonly box: PixelBox };

/** How far a digit advances, in heights of a digit, in nearly every face; and the white between two of them. */
const ADVANCE = 0.72;
const WHITE = 0.12;
/** What is wider than this many advances is several digits that touch. */
const TOUCHING = 1.3;
/** A digit is at least so high, in heights of one. */
const LEAST_DIGIT = 0.5;
/** White, in heights of a digit, that a stroke leaves which is too thin to be seen. */
const TORN = 0.15;
/** More shapes than this are no number. */
const MOST = 40;

/** Pixels that are at least so dark, as a share of the darkest on the line, belong to a stroke. */
const STROKE = 0.27;
/** The same as a step of grey, below which there is nothing but noise. */
const FAINTEST = 30;

/**
 * The characters of a number, from left to right: what no white column parts is one, so that broken strokes stay
 * together, and parts that are torn off are put back; separators are low and small, signs small and in the middle,
 * digits that touch are cut where there is least ink between them.
 * @param boxes What no white column parts ({@link columnsOfInk}).
 * @param usual How wide digits of the page are, in heights ({@link usualWidth}).
 */
export function shapesOf(boxes: readonly PixelBox[], text: Raster, usual?: number): readonly Shape[] {
  if (boxes.length > MOST) return [];
  const height = heightOf(around(boxes));
  const full = boxes.filter((box) => heightOf(box) >= 0.6 * height);
  const letter = middle(full.map(heightOf));
  const foot = middle(full.map(({ bottom }) => bottom));
  const advance = advanceOf(full, letter);
  const isLow = (box: PixelBox) =>
    heightOf(box) <= 0.5 * letter && box.top >= foot - 0.45 * letter && widthOf(box) <= 0.45 * letter;
  const whole = joinTorn(boxes, {
    isPart: (box) => heightOf(box) < LEAST_DIGIT * letter && !isLow(box),
    isDigit: (box) => heightOf(box) >= LEAST_DIGIT * letter,
    widest: TOUCHING * advance - WHITE * letter,
    gap: TORN * letter,
    ...(usual !== undefined && { usual: usual * letter }),
  });
  return whole.flatMap((box): readonly Shape[] => {
    const high = heightOf(box);
    if (isLow(box)) return [{ kind: "separator", box }];
    if (high <= 0.3 * letter && widthOf(box) >= high) return [{ kind: "sign", box }];
    if (high < LEAST_DIGIT * letter) return [];
    return cut(box, letter, advance, text).map((part) => ({ kind: "digit", box: part }));
  });
}

/** A digit other than 1 is so wide, in heights of one, in all faces. */
const [NARROWEST, WIDEST] = [0.42, 0.85];
/** So many digits tell how wide they are. */
const FEWEST = 8;

/** How wide digits are that stand by themselves, in their heights, but for 1; `undefined` where there are too few. */
export function usualWidth(lines: readonly (readonly Shape[])[]): number | undefined {
  const widths = lines
    .flat()
    .flatMap(({ kind, box }) => (kind === "digit" ? [widthOf(box) / heightOf(box)] : []))
    .filter((width) => width >= NARROWEST && width <= WIDEST);
  return widths.length < FEWEST ? undefined : middle(widths);
}

/** Stretches of columns that hold a stroke, each as high as its strokes are. */
export function columnsOfInk(line: PixelBox, { width, height, grey }: Raster): readonly PixelBox[] {
  const [left, right] = [Math.max(0, line.left - 1), Math.min(width, line.right + 1)];
  const [top, bottom] = [Math.max(0, line.top), Math.min(height, line.bottom)];
  let darkest = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) darkest = Math.max(darkest, 255 - (grey[y * width + x] ?? 255));
  }
  const least = Math.max(FAINTEST, STROKE * darkest);
  const boxes: PixelBox[] = [];
  let open: PixelBox | undefined;
  for (let x = left; x <= right; x++) {
    let first = -1;
    let last = -1;
    for (let y = top; x < right && y < bottom; y++) {
      if (255 - (grey[y * width + x] ?? 255) < least) continue;
      if (first < 0) first = y;
      last = y;
    }
    if (first < 0) {
      if (open) boxes.push(open);
      open = undefined;
    } else {
      open = {
        left: open?.left ?? x,
        top: Math.min(open?.top ?? first, first),
        right: x + 1,
        bottom: Math.max(open?.bottom ?? 0, last + 1),
      };
    }
  }
  return boxes;
}

/** How far a digit advances on this line: by those that touch no other, where there are some. */
function advanceOf(full: readonly PixelBox[], letter: number): number {
  const single = full.map(widthOf).filter((wide) => wide <= 0.8 * letter);
  if (single.length < 3) return ADVANCE * letter;
  return Math.max(0.45 * letter, Math.min(0.85 * letter, middle(single) + WHITE * letter));
}

/** A box as the digits that it is wide enough for. */
function cut(box: PixelBox, letter: number, advance: number, text: Raster): readonly PixelBox[] {
  const wide = widthOf(box) + WHITE * letter;
  const count = Math.round(wide / Math.max(1, advance));
  if (count < 2 || wide < TOUCHING * advance) return [box];
  const edges = [box.left];
  for (let k = 1; k < count; k++) {
    const near = box.left + (k * widthOf(box)) / count;
    edges.push(lightest(box, near - 0.25 * advance, near + 0.25 * advance, text));
  }
  edges.push(box.right);
  return edges.slice(1).map((right, k) => ({ ...box, left: edges[k] ?? box.left, right }));
}

/** The column with least ink between two. */
function lightest(box: PixelBox, from: number, to: number, { width, grey }: Raster): number {
  let best = Math.round((from + to) / 2);
  let most = -1;
  for (let x = Math.max(box.left + 1, Math.round(from)); x <= Math.min(box.right - 1, Math.round(to)); x++) {
    let light = 0;
    for (let y = box.top; y < box.bottom; y++) light += grey[y * width + x] ?? 255;
    if (light > most) {
      most = light;
      best = x;
    }
  }
  return best;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
