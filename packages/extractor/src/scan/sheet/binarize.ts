import type { Raster } from "../raster.js";

/** Points: the side of the squares that are summed up, and how many around each one make its surroundings. */
const SQUARE = 2.5;
const AROUND = 3;
/** Sauvola's sensitivity and the spread of grey that he calls full contrast. */
const K = 0.25;
const FULL = 128;

/** Thresholds at the middles of squares; between them they are interpolated. */
export type Thresholds = {
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
};

/** Local thresholds after Sauvola (2000): mean · (1 + K · (deviation / FULL − 1)), by squares and not by pixels. */
export function thresholdsOf({ width, height, grey }: Raster, pixelsPerPoint: number): Thresholds {
  const side = Math.max(2, Math.round(SQUARE * pixelsPerPoint));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const stride = columns + 1;
  const sums = new Float64Array(stride * (rows + 1));
  const squares = new Float64Array(stride * (rows + 1));
  const sum = new Int32Array(columns);
  const square = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    sum.fill(0);
    square.fill(0);
    const bottom = Math.min(height, (row + 1) * side);
    for (let y = row * side; y < bottom; y++) {
      for (let c = 0, x = 0; c < columns; c++) {
        const right = Math.min(width, (c + 1) * side);
        let s = 0;
        let q = 0;
        for (; x < right; x++) {
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
  for (let row = 0; row < rows; row++) {
    const top = Math.max(0, row - AROUND);
    const bottom = Math.min(rows, row + AROUND + 1);
    for (let c = 0; c < columns; c++) {
      const left = Math.max(0, c - AROUND);
      const right = Math.min(columns, c + AROUND + 1);
      const pixels =
        (Math.min(height, bottom * side) - top * side) * (Math.min(width, right * side) - left * side);
      const mean = boxSum(sums, stride, left, top, right, bottom) / pixels;
      const spread = Math.sqrt(Math.max(0, boxSum(squares, stride, left, top, right, bottom) / pixels - mean * mean));
      levels[row * columns + c] = (255 - mean) * (1 + K * (spread / FULL - 1));
    }
  }
  return { side, columns, rows, levels };
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

/** Pixels darker than their threshold are ink. */
export function binarized({ width, height, grey }: Raster, { side, columns, rows, levels }: Thresholds): Uint8Array {
  const ink = new Uint8Array(width * height);
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
      const level = line[c] ?? 0;
      const right = Math.min(width, (c + 1) * side);
      for (; x < right; x++) if ((grey[start + x] ?? 255) < level) ink[start + x] = 1;
    }
  }
  return ink;
}
