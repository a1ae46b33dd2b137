import type { Raster } from "../raster.js";

/** Pixels to a point that are enough to tell the angle. */
const ENOUGH = 110 / 72;
/** Darkness of a point that is ink. */
const INK = 80;
/** Degrees: the largest skew looked for, and the steps of the two searches. */
const LARGEST = 8;
const COARSE = 0.2;
const FINE = 0.02;
const FEW = 40_000;
const MANY = 120_000;
/** How much better than the middle of all angles the best must be. */
const CLEAR = 1.15;

/**
 * Degrees that lines run down to the right, by the angle at which rows and columns of ink part most sharply
 * (projection profiles: Postl 1986). Rules and lines of text both tell. 0 where nothing tells.
 */
export function skewOf(raster: Raster, pixelsPerPoint: number): number {
  const step = Math.max(1, Math.round(pixelsPerPoint / ENOUGH));
  const few = thinned(inkPoints(raster, 2 * step), FEW);
  if (few.count < 20) return 0;
  const scores: number[] = [];
  for (let degrees = -LARGEST; degrees <= LARGEST + 1e-9; degrees += COARSE)
    scores.push(sharpness(few, degrees));
  const best = scores.reduce((most, score, i) => (score > (scores[most] ?? 0) ? i : most), 0);
  const middle = [...scores].sort((a, b) => a - b)[scores.length >> 1] ?? 0;
  if ((scores[best] ?? 0) < CLEAR * middle) return 0;
  return finest(thinned(inkPoints(raster, step), MANY), -LARGEST + best * COARSE);
}

function finest(points: Points, around: number): number {
  const angles: number[] = [];
  for (let step = -Math.round((1.5 * COARSE) / FINE); step <= Math.round((1.5 * COARSE) / FINE); step++)
    angles.push(around + step * FINE);
  const scores = angles.map((degrees) => sharpness(points, degrees));
  const best = scores.reduce((most, score, i) => (score > (scores[most] ?? 0) ? i : most), 0);
  const before = scores[best - 1] ?? 0;
  const own = scores[best] ?? 0;
  const next = scores[best + 1] ?? 0;
  const bend = before - 2 * own + next;
  const part = bend < 0 && before > 0 && next > 0 ? (before - next) / (2 * bend) : 0;
  return (angles[best] ?? around) + part * FINE;
}

type Points = {
  readonly count: number;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly width: number;
  readonly height: number;
};

/** Middles of squares that are dark on average; squares of less than two pixels overlap, so that noise evens out. */
function inkPoints({ width, height, grey }: Raster, step: number): Points {
  const side = Math.max(2, step);
  const columns = Math.max(0, Math.floor((width - side) / step));
  const rows = Math.max(0, Math.floor((height - side) / step));
  const xs: number[] = [];
  const ys: number[] = [];
  const most = (255 - INK) * side * side;
  for (let row = 0; row < rows; row++) {
    const start = row * step * width;
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (let dy = 0, line = start + c * step; dy < side && sum <= most; dy++, line += width) {
        for (let i = line; i < line + side; i++) sum += grey[i] ?? 255;
      }
      if (sum > most) continue;
      xs.push(c);
      ys.push(row);
    }
  }
  return {
    count: xs.length,
    xs: Float32Array.from(xs),
    ys: Float32Array.from(ys),
    width: columns,
    height: rows,
  };
}

/** About `most` of the points, picked without regard to their places, so that no pattern arises. */
function thinned(points: Points, most: number): Points {
  if (points.count <= most) return points;
  const xs = new Float32Array(points.count);
  const ys = new Float32Array(points.count);
  const share = (most / points.count) * 2 ** 32;
  let count = 0;
  for (let i = 0; i < points.count; i++) {
    // Fibonacci hashing (Knuth).
    if (Math.imul(i, 2654435769) >>> 0 >= share) continue;
    xs[count] = points.xs[i] ?? 0;
    ys[count] = points.ys[i] ?? 0;
    count++;
  }
  return { ...points, count, xs, ys };
}

/** How sharply the ink falls into rows and columns once turned back by `degrees`. */
function sharpness({ count, xs, ys, width, height }: Points, degrees: number): number {
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const reach = width + height;
  const across = new Int32Array(2 * reach);
  const down = new Int32Array(2 * reach);
  for (let i = 0; i < count; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    const row = (y * cos - x * sin + reach + 0.5) | 0;
    const column = (x * cos + y * sin + reach + 0.5) | 0;
    down[row] = (down[row] ?? 0) + 1;
    across[column] = (across[column] ?? 0) + 1;
  }
  return roughness(down) + roughness(across);
}

function roughness(counts: Int32Array): number {
  let sum = 0;
  for (let i = 1; i < counts.length; i++) sum += ((counts[i] ?? 0) - (counts[i - 1] ?? 0)) ** 2;
  return sum;
}
