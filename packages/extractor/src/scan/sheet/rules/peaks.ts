import type { Field } from "./field.js";

/** Points: the width of the strips. */
const STRIP = 5;
/** Points: within so much above and below a rule there is something paler. */
const SIDE = 3.5;
/** How much darker than its sides a rule is at least, on average over a strip. */
const RISE = 16;

/** Where a strip of the field, on average over its width, is darker than above and below. */
export type Peak = { readonly y: number; readonly rise: number };

/** Strips across the field, from left to right, and the peaks of each in the order of y. */
export type Strips = { readonly width: number; readonly peaks: readonly (readonly Peak[])[] };

export function stripsOf(field: Field): Strips {
  const { width, height, dark, pixelsPerPoint } = field;
  const strip = Math.max(3, Math.round(STRIP * pixelsPerPoint));
  const count = Math.floor(width / strip);
  const means = new Uint8Array(count * height);
  for (let y = 0; y < height; y++) {
    for (let j = 0, i = y * width; j < count; j++) {
      let sum = 0;
      for (const end = i + strip; i < end; i++) sum += dark[i] ?? 0;
      means[j * height + y] = sum / strip;
    }
  }
  const side = Math.max(2, Math.round(SIDE * pixelsPerPoint));
  const peaks: Peak[][] = [];
  for (let j = 0; j < count; j++) peaks.push(peaksOf(means.subarray(j * height, (j + 1) * height), side));
  return { width: strip, peaks };
}

function peaksOf(means: Uint8Array, side: number): Peak[] {
  const peaks: Peak[] = [];
  for (let y = 1; y + 1 < means.length; y++) {
    const own = means[y] ?? 0;
    if (own < RISE || own < (means[y - 1] ?? 0) || own <= (means[y + 1] ?? 0)) continue;
    const base = Math.max(palest(means, y, -1, side), palest(means, y, 1, side));
    const rise = own - base;
    if (rise >= RISE) peaks.push({ y: centre(means, y, base + rise / 4), rise });
  }
  return peaks;
}

/** The palest mean on one side, as far as the means do not rise above the peak itself. */
function palest(means: Uint8Array, y: number, step: -1 | 1, side: number): number {
  const own = means[y] ?? 0;
  let least = own;
  for (let k = 1; k <= side; k++) {
    const value = means[y + k * step];
    if (value === undefined || value > own) break;
    if (value < least) least = value;
  }
  return least;
}

/** The centre of the peak's darkness above `base`, of the pixels around it. */
function centre(means: Uint8Array, y: number, base: number): number {
  let weight = 0;
  let sum = 0;
  let top = y;
  while (y - top < 4 && (means[top - 1] ?? 0) > base && (means[top - 1] ?? 0) <= (means[top] ?? 0)) top--;
  let bottom = y;
  while (bottom - y < 4 && (means[bottom + 1] ?? 0) > base && (means[bottom + 1] ?? 0) <= (means[bottom] ?? 0)) bottom++;
  for (let v = top; v <= bottom; v++) {
    const above = (means[v] ?? 0) - base;
    weight += above;
    sum += above * v;
  }
  return weight > 0 ? sum / weight : y;
}
