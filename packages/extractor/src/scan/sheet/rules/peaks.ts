import type { Field } from "./field.js";

/** Points: the width of the strips. */
const STRIP = 5;
/** Points: within so much above and below a rule there is something paler. */
const SIDE = 3.5;
/** How much darker than its sides a rule is at least, on average over a strip. */
const RISE = 16;
/** Share of its rise that a peak may be dented by. */
const DENT = 0.35;
/** Pixels of a peak's slopes that count for its centre. */
const SLOPE = 4;

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
  let previous = -1;
  for (let y = 1; y + 1 < means.length; y++) {
    const own = means[y] ?? 0;
    if (own < RISE || own < (means[y - 1] ?? 0) || own <= (means[y + 1] ?? 0)) continue;
    const base = Math.max(palest(means, y, -1, side), palest(means, y, 1, side));
    const rise = own - base;
    if (rise < RISE) continue;
    // Noise may dent the top of a thick rule; that is still one peak.
    const dented = previous >= 0 && y - previous <= side && dent(means, previous, y) < DENT * rise;
    if (dented) peaks.pop();
    peaks.push({ y: centre(means, dented ? previous : y, y, base + rise / 4), rise });
    previous = y;
  }
  return peaks;
}

/** How far the means fall between two peaks. */
function dent(means: Uint8Array, from: number, to: number): number {
  let least = 255;
  for (let y = from; y <= to; y++) least = Math.min(least, means[y] ?? 0);
  return Math.min(means[from] ?? 0, means[to] ?? 0) - least;
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

/** The centre of the darkness above `base` of a peak from one place to another, and of its slopes. */
function centre(means: Uint8Array, from: number, to: number, base: number): number {
  let top = from;
  while (from - top < SLOPE && (means[top - 1] ?? 0) > base && (means[top - 1] ?? 0) <= (means[top] ?? 0))
    top--;
  let bottom = to;
  while (
    bottom - to < SLOPE &&
    (means[bottom + 1] ?? 0) > base &&
    (means[bottom + 1] ?? 0) <= (means[bottom] ?? 0)
  ) {
    bottom++;
  }
  let weight = 0;
  let sum = 0;
  for (let y = top; y <= bottom; y++) {
    const above = Math.max(0, (means[y] ?? 0) - base);
    weight += above;
    sum += above * y;
  }
  return weight > 0 ? sum / weight : (from + to) / 2;
}
