import { around, heightOf, type InkPart, isDash, type PixelBox, widthOf } from "./boxes.js";

/** A band of rows in which one line of text stands. */
type Band = { top: number; bottom: number };

/** Bands lower than this share of a letter are strokes of one character, such as those of 三. */
const STROKE = 0.6;
/** Letters of one line reach over no more than this many letters from top to bottom. */
const LINE = 1.35;
/** Bands higher than this many letters may be lines that touch. */
const TOUCHING = 1.75;

/**
 * Parts of ink as lines of text, from top to bottom and each from left to right. `letter` is the usual height of a
 * letter in pixels.
 */
export function rowsOf(parts: readonly InkPart[], letter: number): InkPart[][] {
  const isStrong = (part: InkPart) =>
    Math.max(heightOf(part), widthOf(part)) >= 0.35 * letter || isDash(part, letter);
  const strong = parts.filter(isStrong);
  const weak = parts.filter((part) => !isStrong(part));
  const bands = joinStrokes(bandsOf(strong), letter).flatMap((band) => splitTouching(band, strong, letter));
  const rows = bands.map(() => [] as InkPart[]);
  for (const part of strong) rows[nearest(bands, part)]?.push(part);
  const boxes = rows.map(around);
  for (const part of weak) {
    const row = homeOf(part, boxes, letter);
    if (row >= 0) rows[row]?.push(part);
  }
  return rows.filter((row) => row.length > 0).map((row) => row.sort((a, b) => a.left - b.left));
}

/** Runs of pixel rows on which some part stands. */
function bandsOf(parts: readonly PixelBox[]): Band[] {
  const bands: Band[] = [];
  for (const { top, bottom } of [...parts].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last && top < last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else bands.push({ top, bottom });
  }
  return bands;
}

function joinStrokes(bands: readonly Band[], letter: number): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const low = last && Math.min(last.bottom - last.top, band.bottom - band.top) < STROKE * letter;
    if (last && low && band.bottom - last.top <= LINE * letter && band.top - last.bottom <= 0.45 * letter) {
      last.bottom = band.bottom;
    } else joined.push({ ...band });
  }
  return joined;
}

/** Cut a high band where fewer parts cross than stand above or below. */
function splitTouching(band: Band, parts: readonly PixelBox[], letter: number): Band[] {
  const height = band.bottom - band.top;
  if (height < TOUCHING * letter) return [band];
  const inside = parts.filter(({ top, bottom }) => top < band.bottom && bottom > band.top);
  // How much of the ink's width crosses each boundary between two rows of pixels.
  const crossing = new Float64Array(height + 1);
  for (const part of inside) {
    const from = Math.max(part.top, band.top) - band.top + 1;
    const to = Math.min(part.bottom, band.bottom) - band.top;
    for (let y = from; y < to; y++) crossing[y] = (crossing[y] ?? 0) + widthOf(part);
  }
  const most = crossing.reduce((a, b) => Math.max(a, b), 0);
  let best = -1;
  const edge = Math.round(0.55 * letter);
  for (let y = edge; y <= height - edge; y++) {
    const value = crossing[y] ?? 0;
    if (value <= 0.25 * most && (best < 0 || value < (crossing[best] ?? 0))) best = y;
  }
  if (best < 0) return [band];
  const cut = band.top + best;
  return [
    ...splitTouching({ top: band.top, bottom: cut }, parts, letter),
    ...splitTouching({ top: cut, bottom: band.bottom }, parts, letter),
  ];
}

/** The band that the middle of the part lies in or is nearest to. */
function nearest(bands: readonly Band[], part: PixelBox): number {
  const middle = (part.top + part.bottom) / 2;
  let low = 0;
  let high = bands.length - 1;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((bands[at]?.bottom ?? 0) <= middle) low = at + 1;
    else high = at;
  }
  const before = bands[low - 1];
  const here = bands[low];
  if (before && here && middle < here.top && middle - before.bottom < here.top - middle) return low - 1;
  return low;
}

/** The line that a dot, a comma or a small stroke belongs to; -1 for dirt. */
function homeOf(part: InkPart, rows: readonly PixelBox[], letter: number): number {
  const middle = (part.top + part.bottom) / 2;
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    if (part.left > row.right + letter || part.right < row.left - letter) continue;
    const off = Math.max(row.top - middle, middle - row.bottom, 0);
    if (off <= 0.25 * letter && off < distance) {
      best = index;
      distance = off;
    }
  }
  return best;
}
