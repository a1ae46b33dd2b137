import type { Pixels } from "./pixels.js";

/** Gaussian blur; `sigma` in pixels. Beyond the edges the edge goes on. */
export function blur<T extends Pixels>(pixels: T, sigma: number): T {
  const kernel = kernelOf(sigma);
  const { width, height, channels, data } = pixels;
  const row = width * channels;
  const across = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const start = y * row;
    convolve(data.subarray(start, start + row), across.subarray(start, start + row), channels, kernel);
  }
  const down = new Uint8Array(data.length);
  const reach = (kernel.length - 1) / 2;
  for (let y = 0; y < height; y++) {
    const rows = Array.from(kernel, (_, tap) => Math.min(height - 1, Math.max(0, y + tap - reach)) * row);
    for (let at = 0; at < row; at++) {
      let sum = 0.5;
      for (let tap = 0; tap < kernel.length; tap++)
        sum += (kernel[tap] ?? 0) * (across[(rows[tap] ?? 0) + at] ?? 0);
      down[y * row + at] = sum;
    }
  }
  return { ...pixels, data: down };
}

/** Weights from one end to the other; they add up to 1. */
function kernelOf(sigma: number): Float64Array {
  const reach = Math.ceil(sigma * 3);
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function convolve(line: Uint8Array, out: Uint8Array, channels: number, kernel: Float64Array): void {
  const reach = ((kernel.length - 1) / 2) * channels;
  const padded = new Float32Array(line.length + 2 * reach);
  padded.set(line, reach);
  for (let at = 0; at < reach; at++) {
    padded[at] = line[at % channels] ?? 0;
    padded[reach + line.length + at] = line[line.length - channels + (at % channels)] ?? 0;
  }
  for (let at = 0; at < line.length; at++) {
    let sum = 0.5;
    for (let tap = 0; tap < kernel.length; tap++)
      sum += (kernel[tap] ?? 0) * (padded[at + tap * channels] ?? 0);
    out[at] = sum;
  }
}
