import type { Bitmap, Raster } from "../raster.js";

/** Whiten in place everything farther than `reach` pixels (along rows and columns) from ink. */
export function whitenAwayFromInk({ grey }: Raster, bitmap: Bitmap, reach: number): void {
  const { width, height } = bitmap;
  const near = nearInRow(bitmap, reach);
  // Rows since each column was last near ink, looking down and then up.
  const since = new Int32Array(width).fill(reach);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (near[i] === 1) since[x] = 0;
      else if ((since[x] ?? 0) < reach) {
        since[x] = (since[x] ?? 0) + 1;
        near[i] = 2;
      }
    }
  }
  since.fill(reach);
  for (let y = height - 1, i = width * height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, i--) {
      const mark = near[i];
      if (mark === 1) since[x] = 0;
      else if ((since[x] ?? 0) < reach) since[x] = (since[x] ?? 0) + 1;
      else if (mark === 0) grey[i] = 255;
    }
  }
}

function nearInRow({ width, height, ink }: Bitmap, reach: number): Uint8Array {
  const near = new Uint8Array(ink.length);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    let filled = start;
    for (let i = start; i < start + width; i++) {
      if (ink[i] !== 1) continue;
      const end = Math.min(start + width, i + reach + 1);
      for (let k = Math.max(filled, i - reach); k < end; k++) near[k] = 1;
      filled = end;
    }
  }
  return near;
}
