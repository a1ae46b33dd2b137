import type { Picture, Raster } from "../raster.js";
import { bleachSeals } from "./seals.js";

/**
 * A picture in grey, seals gone, `block` by `block` pixels averaged into one. What is transparent is paper. Pixels
 * that fill no whole block at the right and below are left out.
 */
export function greyOf(picture: Picture, block: number): Raster {
  const raster = block === 1 ? lumaOf(picture) : averageOf(picture, block);
  bleachSeals(picture, block, raster);
  return raster;
}

function lumaOf({ width, height, rgba }: Picture): Raster {
  const grey = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < grey.length; i++, j += 4) {
    const luma = (77 * (rgba[j] ?? 0) + 150 * (rgba[j + 1] ?? 0) + 29 * (rgba[j + 2] ?? 0)) >> 8;
    const alpha = rgba[j + 3] ?? 255;
    grey[i] = alpha === 255 ? luma : 255 - ((255 - luma) * alpha + 127) / 255;
  }
  return { width, height, grey };
}

function averageOf({ width, height, rgba }: Picture, block: number): Raster {
  const columns = Math.max(1, Math.floor(width / block));
  const rows = Math.max(1, Math.floor(height / block));
  const grey = new Uint8Array(columns * rows);
  const sums = new Float64Array(columns);
  const across = Math.min(block, width);
  const down = Math.min(block, height);
  const share = 1 / (across * down * 255 * 256);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let dy = 0; dy < down; dy++) {
      let j = (row * block + dy) * width * 4;
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let dx = 0; dx < across; dx++, j += 4) {
          const luma = 77 * (rgba[j] ?? 0) + 150 * (rgba[j + 1] ?? 0) + 29 * (rgba[j + 2] ?? 0);
          sum += (65280 - luma) * (rgba[j + 3] ?? 255);
        }
        sums[column] = (sums[column] ?? 0) + sum;
      }
    }
    for (let column = 0; column < columns; column++) {
      grey[row * columns + column] = 255.5 - (sums[column] ?? 0) * share;
    }
  }
  return { width: columns, height: rows, grey };
}
