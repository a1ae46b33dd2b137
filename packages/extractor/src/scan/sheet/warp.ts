import type { Raster } from "../raster.js";
import type { Homography } from "../sheet.js";

/** Steps between two pixels that weights are kept for. */
const PHASES = 64;

/**
 * The raster seen through `map`, which moves a pixel of the result to the pixel of `raster` it is taken from, by
 * cubic interpolation (Catmull-Rom, as Keys 1981). What lies outside is paper.
 */
export function warped(raster: Raster, map: Homography, width: number, height: number): Raster {
  const grey = new Uint8Array(width * height);
  const weights = cubicWeights();
  const [a, b, c, d, e, f, g, h, i] = map;
  const { width: across, height: down, grey: from } = raster;
  const lastX = across - 2;
  const lastY = down - 2;
  for (let y = 0; y < height; y++) {
    // Pixels are looked at in their centres.
    let u = a * 0.5 + b * (y + 0.5) + c;
    let v = d * 0.5 + e * (y + 0.5) + f;
    let w = g * 0.5 + h * (y + 0.5) + i;
    for (let x = 0, to = y * width; x < width; x++, to++, u += a, v += d, w += g) {
      const sx = u / w - 0.5;
      const sy = v / w - 0.5;
      if (!(sx >= 1 && sy >= 1 && sx < lastX && sy < lastY)) {
        grey[to] = nearest(raster, sx, sy);
        continue;
      }
      const x0 = sx | 0;
      const y0 = sy | 0;
      const at = y0 * across + x0;
      const below = at + across;
      // Paper on all sides, as nearly everywhere.
      grey[to] =
        ((from[at] ?? 0) & (from[at + 1] ?? 0) & (from[below] ?? 0) & (from[below + 1] ?? 0)) === 255
          ? 255
          : cubic(from, at, across, weights, (sx - x0) * PHASES, (sy - y0) * PHASES);
    }
  }
  return { width, height, grey };
}

function cubic(
  grey: Uint8Array,
  at: number,
  stride: number,
  weights: Float32Array,
  phaseX: number,
  phaseY: number,
): number {
  const px = Math.floor(phaseX + 0.5) * 4;
  const py = Math.floor(phaseY + 0.5) * 4;
  const w0 = weights[px] ?? 0;
  const w1 = weights[px + 1] ?? 0;
  const w2 = weights[px + 2] ?? 0;
  const w3 = weights[px + 3] ?? 0;
  let sum = 0.5;
  for (let k = 0, j = at - stride - 1; k < 4; k++, j += stride) {
    const line =
      w0 * (grey[j] ?? 0) + w1 * (grey[j + 1] ?? 0) + w2 * (grey[j + 2] ?? 0) + w3 * (grey[j + 3] ?? 0);
    sum += (weights[py + k] ?? 0) * line;
  }
  return Math.max(0, Math.min(255, sum));
}

function nearest({ width, height, grey }: Raster, x: number, y: number): number {
  const column = Math.round(x);
  const row = Math.round(y);
  return column < 0 || row < 0 || column >= width || row >= height
    ? 255
    : (grey[row * width + column] ?? 255);
}

function cubicWeights(): Float32Array {
  const weights = new Float32Array((PHASES + 1) * 4);
  for (let phase = 0; phase <= PHASES; phase++) {
    const t = phase / PHASES;
    weights[phase * 4] = ((-t + 2) * t - 1) * t * 0.5;
    weights[phase * 4 + 1] = ((3 * t - 5) * t * t + 2) * 0.5;
    weights[phase * 4 + 2] = ((-3 * t + 4) * t + 1) * t * 0.5;
    weights[phase * 4 + 3] = (t - 1) * t * t * 0.5;
  }
  return weights;
}
