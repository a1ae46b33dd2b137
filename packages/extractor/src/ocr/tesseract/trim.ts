import type { Raster } from "../../scan/raster.js";

/** Darker than this is ink. */
const INK = 160;

/** The picture without its white border but for a margin of some pixels; `undefined` where there is no ink. */
export function trimmed(
  { width, height, grey }: Raster,
  margin: number,
): (Raster & { readonly left: number }) | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) >= INK) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) return undefined;
  const [x0, y0] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  const [x1, y1] = [Math.min(width, right + 1 + margin), Math.min(height, bottom + 1 + margin)];
  const result = new Uint8Array((x1 - x0) * (y1 - y0));
  for (let y = y0; y < y1; y++)
    result.set(grey.subarray(y * width + x0, y * width + x1), (y - y0) * (x1 - x0));
  return { width: x1 - x0, height: y1 - y0, grey: result, left: x0 };
}
