import type { Pixels } from "./pixels.js";

/** How a sheet lies before the camera or under the scanner's lid. */
export type Warp = {
  /** Degrees clockwise. */
  readonly skew: number;
  /** Shares of the width and of the height by which the far edge is shorter than the near one; 0 for a scanner. */
  readonly keystone?: readonly [across: number, down: number];
};

const PAPER = 255;

/** Turn the page about its middle, on a canvas of the same size; what lay outside is white. */
export function warp<T extends Pixels>(pixels: T, { skew, keystone = [0, 0] }: Warp): T {
  const { width, height, channels, data } = pixels;
  const out = new Uint8Array(data.length).fill(PAPER);
  const angle = (skew * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const [across, down] = keystone;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromMiddleX = x - width / 2;
      const fromMiddleY = y - height / 2;
      // The plane tilts away: the projective divisor grows towards the far edges.
      const depth = 1 + (across * fromMiddleY) / height + (down * fromMiddleX) / width;
      const sourceX = (cos * fromMiddleX + sin * fromMiddleY) / depth + width / 2;
      const sourceY = (cos * fromMiddleY - sin * fromMiddleX) / depth + height / 2;
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = sourceX - left;
      const below = sourceY - top;
      for (let channel = 0; channel < channels; channel++) {
        const at = (top * width + left) * channels + channel;
        const under = at + width * channels;
        const upper = (data[at] ?? 0) * (1 - right) + (data[at + channels] ?? 0) * right;
        const lower = (data[under] ?? 0) * (1 - right) + (data[under + channels] ?? 0) * right;
        out[(y * width + x) * channels + channel] = upper * (1 - below) + lower * below + 0.5;
      }
    }
  }
  return { ...pixels, data: out };
}
