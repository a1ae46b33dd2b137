import { heightOf, type PixelBox, widthOf } from "../lines/boxes.js";
import type { Raster } from "../raster.js";

/** Cells that a shape is divided into. */
const ACROSS = 9;
const DOWN = 13;
/** How much the proportions of a shape count beside its picture. */
const PROPORTION = 6;

/**
 * A shape as numbers that can be compared: how dark it is in each cell of a grid laid over its box, brought to one
 * mean and contrast, and how wide it is for its height.
 */
export function featuresOf(box: PixelBox, { width, grey }: Raster): Float32Array {
  const features = new Float32Array(ACROSS * DOWN + 1);
  const [wide, high] = [widthOf(box), heightOf(box)];
  for (let row = 0; row < DOWN; row++) {
    const y = box.top + ((row + 0.5) * high) / DOWN - 0.5;
    for (let column = 0; column < ACROSS; column++) {
      const x = box.left + ((column + 0.5) * wide) / ACROSS - 0.5;
      features[row * ACROSS + column] = 255 - sampled(grey, width, x, y);
    }
  }
  const cells = features.subarray(0, ACROSS * DOWN);
  let mean = 0;
  for (const value of cells) mean += value / cells.length;
  let spread = 0;
  for (const value of cells) spread += (value - mean) ** 2 / cells.length;
  const scale = 1 / Math.max(8, Math.sqrt(spread));
  for (let i = 0; i < cells.length; i++) cells[i] = ((cells[i] ?? 0) - mean) * scale;
  features[ACROSS * DOWN] = (PROPORTION * wide) / Math.max(1, high);
  return features;
}

/** The picture between its pixels. */
function sampled(grey: Uint8Array, width: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const at = (u: number, v: number): number =>
    u < 0 || v < 0 || u >= width ? 255 : (grey[v * width + u] ?? 255);
  const above = at(left, top) * (1 - right) + at(left + 1, top) * right;
  const below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}

/** How far two shapes are from one another. */
export function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
