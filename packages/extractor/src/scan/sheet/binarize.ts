import type { Raster } from "../raster.js";

/** Points: the side of the squares that are summed up, and how many around each one make its surroundings. */
const SQUARE = 2.5;
const AROUND = 3;
/** Sauvola's sensitivity and the spread of grey that he calls full contrast. */
const K = 0.25;
const FULL = 128;
/** Share of a page that holds no ink, at least. */
const QUIET = 0.2;

/** Thresholds at the middles of squares; between them they are interpolated. */
type Thresholds = {
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
  /** Deviation of grey where there is least ink. */
  readonly noise: number;
};

/** Local thresholds after Sauvola (2000): mean · (1 + K · (deviation / FULL − 1)), by squares and not by pixels. */
export function thresholdsOf({ width, height, grey }: Raster, pixelsPerPoint: number): Thresholds {
  const side = Math.max(2, Math.round(SQUARE * pixelsPerPoint));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  // Every other pixel tells as much.
  const step = side > 3 ? 2 : 1;
  const stride = columns + 1;
  const sums = new Float64Array(stride * (rows + 1));
  const squares = new Float64Array(stride * (rows + 1));
  const sum = new Int32Array(columns);
  const square = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    sum.fill(0);
    square.fill(0);
    const bottom = Math.min(height, (row + 1) * side);
    for (let y = row * side; y < bottom; y += step) {
      for (let c = 0; c < columns; c++) {
        const right = Math.min(width, (c + 1) * side);
        let s = 0;
        let q = 0;
        for (let x = c * side; x < right; x += step) {
          const dark = 255 - (grey[y * width + x] ?? 255);
          s += dark;
          q += dark * dark;
        }
        sum[c] = (sum[c] ?? 0) + s;
        square[c] = (square[c] ?? 0) + q;
      }
    }
    let s = 0;
    let q = 0;
    for (let c = 0; c < columns; c++) {
      s += sum[c] ?? 0;
      q += square[c] ?? 0;
      const i = (row + 1) * stride + c + 1;
      sums[i] = s + (sums[i - stride] ?? 0);
      squares[i] = q + (squares[i - stride] ?? 0);
    }
  }
  const levels = new Float32Array(columns * rows);
  const spreads = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const top = Math.max(0, row - AROUND);
    const bottom = Math.min(rows, row + AROUND + 1);
    for (let c = 0; c < columns; c++) {
      const left = Math.max(0, c - AROUND);
      const right = Math.min(columns, c + AROUND + 1);
      const pixels = looked(top, bottom, side, step, height) * looked(left, right, side, step, width);
      const mean = boxSum(sums, stride, left, top, right, bottom) / pixels;
      const spread = Math.sqrt(
        Math.max(0, boxSum(squares, stride, left, top, right, bottom) / pixels - mean * mean),
      );
      spreads[row * columns + c] = spread;
      levels[row * columns + c] = (255 - mean) * (1 + K * (spread / FULL - 1));
    }
  }
  const noise = spreads.sort()[Math.floor(QUIET * spreads.length)] ?? 0;
  return { side, columns, rows, levels, noise };
}

/** Pixels looked at along one side of a box of squares. */
function looked(from: number, to: number, side: number, step: number, most: number): number {
  const whole = Math.ceil(side / step);
  const last = Math.min(most, to * side) - (to - 1) * side;
  return (to - 1 - from) * whole + Math.ceil(last / step);
}

function boxSum(
  sums: Float64Array,
  stride: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  return (
    (sums[bottom * stride + right] ?? 0) -
    (sums[top * stride + right] ?? 0) -
    (sums[bottom * stride + left] ?? 0) +
    (sums[top * stride + left] ?? 0)
  );
}

/** Marks of `marked`: pale ink may belong to thin strokes, blurred edges or dirt. */
const PALE = 1;
export const INK = 2;
/** How dark pale ink is: this share of the darkness of ink, so dark, and so many times the noise. */
const SHARE = 0.35;
const LEAST = 20;
const NOISES = 5;

/** Marks each pixel that is darker than its threshold, or nearly so. */
export function marked({ width, height, grey }: Raster, thresholds: Thresholds): Uint8Array {
  const { side, columns, rows, levels, noise } = thresholds;
  const least = Math.max(LEAST, NOISES * noise);
  const marks = new Uint8Array(width * height);
  const line = new Float32Array(columns);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1, (y + 0.5) / side - 0.5));
    const above = Math.floor(v);
    const below = Math.min(rows - 1, above + 1);
    for (let c = 0; c < columns; c++) {
      const a = levels[above * columns + c] ?? 0;
      line[c] = a + (v - above) * ((levels[below * columns + c] ?? 0) - a);
    }
    const start = y * width;
    for (let c = 0, x = 0; c < columns; c++) {
      const ink = line[c] ?? 0;
      const pale = Math.max(ink, 255 - Math.max(least, SHARE * (255 - ink)));
      const right = Math.min(width, (c + 1) * side);
      for (; x < right; x++) {
        const value = grey[start + x] ?? 255;
        if (value < pale) marks[start + x] = value < ink ? INK : PALE;
      }
    }
  }
  return marks;
}
