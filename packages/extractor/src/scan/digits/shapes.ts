import { around, heightOf, type InkPart, type PixelBox, widthOf } from "../lines/boxes.js";
import type { Raster } from "../raster.js";

/** One character of a number as ink; what it is follows from where it stands and how high it is. */
export type Shape = { readonly kind: "digit" | "separator" | "sign"; readonly box: PixelBox };

/** A shape wider than this many digits is several digits that touch. */
const TOUCHING = 1.55;
/** More shapes than this are no number. */
const MOST = 40;

/**
 * The characters of a number, from left to right: parts that stand above one another are one, separators are low and
 * small, signs small and in the middle, digits that touch are cut where there is least ink between them.
 */
export function shapesOf(parts: readonly InkPart[], text: Raster): readonly Shape[] {
  const boxes = stacked(parts);
  if (boxes.length > MOST) return [];
  const whole = around(boxes);
  const full = boxes.filter((box) => heightOf(box) >= 0.6 * heightOf(whole));
  const letter = middle(full.map(heightOf));
  const line = middle(full.map(({ bottom }) => bottom));
  const digit = Math.min(middle(full.map(widthOf)), 0.75 * letter);
  return boxes.flatMap((inked, at): readonly Shape[] => {
    const box = withFaintStrokes(inked, boxes[at - 1], boxes[at + 1], text);
    const high = heightOf(box);
    const low = box.top >= line - 0.45 * letter;
    if (high <= 0.5 * letter && low && widthOf(box) <= 0.45 * letter) return [{ kind: "separator", box }];
    if (high <= 0.3 * letter && widthOf(box) >= high) return [{ kind: "sign", box }];
    if (high < 0.5 * letter) return [];
    return cut(box, Math.max(1, digit), text).map((part) => ({ kind: "digit", box: part }));
  });
}

/** Pixels of at least this darkness are a stroke, though it may be too faint to be ink. */
const FAINT = 45;

/** A box widened by the faint strokes beside its ink, as far as the neighbours. */
function withFaintStrokes(
  box: PixelBox,
  before: PixelBox | undefined,
  after: PixelBox | undefined,
  text: Raster,
): PixelBox {
  const reach = Math.ceil(0.4 * heightOf(box));
  const least = Math.max(before ? before.right + 1 : 0, box.left - reach);
  const most = Math.min(after ? after.left - 1 : text.width, box.right + reach);
  let { left, right } = box;
  while (left > least && isStroke(left - 1, box, text)) left -= 1;
  while (right < most && isStroke(right, box, text)) right += 1;
  return { ...box, left, right };
}

function isStroke(x: number, { top, bottom }: PixelBox, { width, grey }: Raster): boolean {
  for (let y = top; y < bottom; y++) if (255 - (grey[y * width + x] ?? 255) >= FAINT) return true;
  return false;
}

function stacked(parts: readonly InkPart[]): readonly PixelBox[] {
  const boxes: PixelBox[] = [];
  for (const part of [...parts].sort((a, b) => a.left - b.left)) {
    const last = boxes.at(-1);
    const shared = last ? Math.min(last.right, part.right) - part.left : 0;
    if (last && shared > 0.5 * Math.min(widthOf(last), widthOf(part))) {
      boxes[boxes.length - 1] = around([last, part]);
    } else boxes.push(part);
  }
  return boxes;
}

/** A box as the digits that it is wide enough for. */
function cut(box: PixelBox, digit: number, text: Raster): readonly PixelBox[] {
  const wide = widthOf(box);
  if (wide < TOUCHING * digit || wide < 0.8 * heightOf(box)) return [box];
  const count = Math.max(2, Math.round(wide / digit));
  const edges = [box.left];
  for (let k = 1; k < count; k++) {
    const near = box.left + (k * wide) / count;
    edges.push(lightest(box, near - 0.25 * digit, near + 0.25 * digit, text));
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
