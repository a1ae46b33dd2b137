import type { Pixels } from "./pixels.js";
import { randomNormals, randomShares } from "./random.js";

/** Add noise to every pixel, the same to all of its channels; `deviation` in grey levels. */
export function addNoise<T extends Pixels>(pixels: T, deviation: number, seed: number): T {
  const normal = randomNormals(seed);
  const data = new Uint8Array(pixels.data.length);
  for (let at = 0; at < data.length; at += pixels.channels) {
    const change = deviation * normal();
    for (let channel = at; channel < at + pixels.channels; channel++) {
      data[channel] = clamp((pixels.data[channel] ?? 0) + change);
    }
  }
  return { ...pixels, data };
}

/** Strew dark specks of one to three pixels; `specks` for a square inch at 200 dpi. */
export function addSpecks<T extends Pixels>(pixels: T, specks: number, seed: number): T {
  const share = randomShares(seed);
  const { width, height, channels } = pixels;
  const data = new Uint8Array(pixels.data);
  const count = Math.round((specks * width * height) / 200 ** 2);
  for (let speck = 0; speck < count; speck++) {
    const left = Math.floor(share() * width);
    const top = Math.floor(share() * height);
    const size = 1 + Math.floor(share() * 3);
    const grey = 40 + Math.floor(share() * 100);
    for (let y = top; y < Math.min(height, top + size); y++) {
      data.fill(grey, (y * width + left) * channels, (y * width + Math.min(width, left + size)) * channels);
    }
  }
  return { ...pixels, data };
}

function clamp(level: number): number {
  return Math.min(255, Math.max(0, Math.round(level)));
}
