import type { Raster } from "../raster.js";

/** Points: the side of the squares whose lightness is the paper's. */
const SQUARE = 6;
/** Share of a square's pixels that are darker than its paper, where the paper shows at all. */
const DARKER = 0.8;
/** A square darker than this share of the page's usual paper shows no paper. */
const COVERED = 0.35;
/** What is lighter than this share of the local paper is paper. */
const WHITE = 0.94;
/** The darkest hundredth of the ink becomes this dark. */
const BLACK = 40;
/** No ink where not even this is reached. */
const FAINTEST = 215;

/**
 * Even out the light in place: shadows, yellowed and grey paper, filled cells. The paper is estimated in small squares
 * (morphological closing of a high percentile), and every pixel is divided by it.
 */
export function evenLight(raster: Raster, pixelsPerPoint: number): void {
  const { width, height, grey } = raster;
  const side = Math.max(4, Math.round(SQUARE * pixelsPerPoint));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = paperOf(raster, side, columns, rows);
  const line = new Float32Array(columns);
  const histogram = new Int32Array(256);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1, (y + 0.5) / side - 0.5));
    const above = Math.floor(v);
    const below = Math.min(rows - 1, above + 1);
    for (let c = 0; c < columns; c++) {
      const a = paper[above * columns + c] ?? 255;
      line[c] = (a + (v - above) * ((paper[below * columns + c] ?? 255) - a)) * WHITE;
    }
    const start = y * width;
    for (let c = -1; c < columns; c++) {
      const from = Math.max(0, Math.round((c + 0.5) * side));
      const to = Math.min(width, Math.round((c + 1.5) * side));
      const a = line[Math.max(0, c)] ?? 255;
      const b = line[Math.min(columns - 1, c + 1)] ?? 255;
      const slope = (b - a) / side;
      let level = a + slope * (from + 0.5 - (c + 0.5) * side);
      for (let x = from; x < to; x++, level += slope) {
        const i = start + x;
        const value = grey[i] ?? 255;
        const even = value >= level ? 255 : Math.floor((255 * value) / level);
        grey[i] = even;
        histogram[even] = (histogram[even] ?? 0) + 1;
      }
    }
  }
  darken(grey, histogram);
}

/** Stretch pale ink to black. */
function darken(grey: Uint8Array, histogram: Int32Array): void {
  let ink = 0;
  for (let value = 0; value < FAINTEST; value++) ink += histogram[value] ?? 0;
  let darkest = 0;
  for (let sum = 0; darkest < FAINTEST; darkest++) {
    sum += histogram[darkest] ?? 0;
    if (sum * 50 > ink) break;
  }
  if (darkest <= BLACK + 10 || darkest >= FAINTEST) return;
  const map = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    map[value] = Math.max(0, 255 - ((255 - value) * (255 - BLACK)) / (255 - darkest));
  }
  for (let i = 0; i < grey.length; i++) grey[i] = map[grey[i] ?? 255] ?? 255;
}

function paperOf({ width, height, grey }: Raster, side: number, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows);
  const counts = new Int32Array(columns * 256);
  const totals = new Int32Array(columns);
  // Every other pixel tells as much.
  const step = side > 7 ? 2 : 1;
  for (let row = 0; row < rows; row++) {
    counts.fill(0);
    const bottom = Math.min(height, (row + 1) * side);
    totals.fill(0);
    for (let y = row * side; y < bottom; y += step) {
      for (let c = 0; c < columns; c++) {
        const right = Math.min(width, (c + 1) * side);
        let total = totals[c] ?? 0;
        for (let x = c * side; x < right; x += step, total++) {
          const k = (c << 8) + (grey[y * width + x] ?? 255);
          counts[k] = (counts[k] ?? 0) + 1;
        }
        totals[c] = total;
      }
    }
    for (let c = 0; c < columns; c++) {
      const total = totals[c] ?? 0;
      let value = 0;
      for (let sum = counts[c << 8] ?? 0; sum <= DARKER * total && value < 255; )
        sum += counts[(c << 8) + ++value] ?? 0;
      paper[row * columns + c] = value;
    }
  }
  const usual = Float32Array.from(paper).sort()[Math.floor(paper.length * 0.6)] ?? 255;
  const closed = spread(spread(paper, columns, rows, Math.max), columns, rows, Math.min);
  fillCovered(closed, columns, rows, COVERED * usual, usual);
  return spread(closed, columns, rows, undefined);
}

/** Largest, smallest or (without `pick`) mean value of each square and its neighbours. */
function spread(
  values: Float32Array,
  columns: number,
  rows: number,
  pick: ((a: number, b: number) => number) | undefined,
): Float32Array {
  const across = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  pass(values, across, columns, rows, 1);
  pass(across, both, rows, columns, columns);
  return both;

  function pass(from: Float32Array, to: Float32Array, length: number, lines: number, step: number): void {
    const jump = step === 1 ? columns : 1;
    for (let line = 0; line < lines; line++) {
      for (let k = 0; k < length; k++) {
        const i = line * jump + k * step;
        const own = from[i] ?? 0;
        const before = k > 0 ? (from[i - step] ?? 0) : own;
        const after = k + 1 < length ? (from[i + step] ?? 0) : own;
        to[i] = pick ? pick(pick(before, own), after) : (before + own + own + after) / 4;
      }
    }
  }
}

/** Squares that show no paper take it from the nearest ones in their row, else the usual one. */
function fillCovered(paper: Float32Array, columns: number, rows: number, least: number, usual: number): void {
  for (let row = 0; row < rows; row++) {
    let last = -1;
    for (let c = 0; c <= columns; c++) {
      const value = c < columns ? (paper[row * columns + c] ?? 0) : 0;
      if (c < columns && value < least) continue;
      const before = last < 0 ? undefined : paper[row * columns + last];
      const after = c < columns ? value : undefined;
      for (let k = last + 1; k < c; k++) {
        const near = k - last < c - k ? (before ?? after) : (after ?? before);
        paper[row * columns + k] = near ?? usual;
      }
      last = c;
    }
  }
}
