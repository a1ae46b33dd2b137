import type { Raster, Turn } from "../raster.js";

/** Turn a raster clockwise. */
export function turned(raster: Raster, turn: Turn): Raster {
  const { width, height, grey } = raster;
  if (turn === 0) return raster;
  const result = new Uint8Array(grey.length);
  if (turn === 180) {
    for (let i = 0, j = grey.length - 1; j >= 0; i++, j--) result[i] = grey[j] ?? 0;
    return { width, height, grey: result };
  }
  const [first, alongX, alongY] = turn === 90 ? [(height - 1) * width, -width, 1] : [width - 1, width, -1];
  // In bands, so that the pixels read stay near one another.
  const band = 16;
  for (let x0 = 0; x0 < height; x0 += band) {
    const x1 = Math.min(height, x0 + band);
    for (let y = 0; y < width; y++) {
      for (let x = x0; x < x1; x++) result[y * height + x] = grey[first + x * alongX + y * alongY] ?? 0;
    }
  }
  return { width: height, height: width, grey: result };
}

/** Make a raster smaller by averaging areas, or larger by bilinear interpolation; `down` may differ from `across`. */
export function scaled(raster: Raster, across: number, down = across): Raster {
  if (across === 1 && down === 1) return raster;
  const rows = resampledRows(raster, across);
  return turned(resampledRows(turned(rows, 90), down), 270);
}

function resampledRows({ width, height, grey }: Raster, factor: number): Raster {
  const columns = Math.max(1, Math.round(width * factor));
  const result = new Uint8Array(columns * height);
  const { first, weights, taps } = kernel(width, columns);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < columns; x++) {
      let sum = 0.5;
      const start = row + (first[x] ?? 0);
      for (let k = 0; k < taps; k++) sum += (weights[x * taps + k] ?? 0) * (grey[start + k] ?? 0);
      result[y * columns + x] = sum;
    }
  }
  return { width: columns, height, grey: result };
}

/** For each new pixel the old ones that it covers (smaller) or stands between (larger), and their shares. */
function kernel(
  from: number,
  to: number,
): { readonly first: Int32Array; readonly weights: Float32Array; readonly taps: number } {
  const step = from / to;
  const taps = Math.min(from, step > 1 ? Math.ceil(step) + 1 : 2);
  const first = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let x = 0; x < to; x++) {
    const start = step > 1 ? x * step : (x + 0.5) * step - 0.5;
    const end = step > 1 ? start + step : start + 1;
    const base = Math.min(from - taps, Math.max(0, Math.floor(start)));
    first[x] = base;
    let total = 0;
    for (let k = 0; k < taps; k++) {
      const covered = Math.max(0, Math.min(end, base + k + 1) - Math.max(start, base + k));
      weights[x * taps + k] = covered;
      total += covered;
    }
    for (let k = 0; k < taps; k++)
      weights[x * taps + k] = total > 0 ? (weights[x * taps + k] ?? 0) / total : 1 / taps;
  }
  return { first, weights, taps };
}
