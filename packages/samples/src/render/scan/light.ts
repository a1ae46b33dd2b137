import type { Pixels } from "./pixels.js";

/** Light falls off towards one corner, and a shadow lies along an edge. */
export type Light = {
  /** Share of the light that is left in the darkest corner, 0 to 1. */
  readonly darkest: number;
  /** Which corner that is. */
  readonly corner: readonly ["left" | "right", "top" | "bottom"];
  /** Share of the width that a soft shadow takes on the left edge, as of a book's fold; 0 for none. */
  readonly fold: number;
};

export function shade<T extends Pixels>(pixels: T, { darkest, corner, fold }: Light): T {
  const { width, height, channels } = pixels;
  const data = new Uint8Array(pixels.data.length);
  for (let y = 0; y < height; y++) {
    const down = corner[1] === "bottom" ? y / height : 1 - y / height;
    for (let x = 0; x < width; x++) {
      const across = corner[0] === "right" ? x / width : 1 - x / width;
      const inFold = fold > 0 ? Math.max(0, 1 - x / (fold * width)) : 0;
      const light = (1 - (1 - darkest) * ((across * across + down * down) / 2)) * (1 - 0.4 * inFold * inFold);
      const at = (y * width + x) * channels;
      for (let channel = at; channel < at + channels; channel++) {
        data[channel] = (pixels.data[channel] ?? 0) * light + 0.5;
      }
    }
  }
  return { ...pixels, data };
}

/** Paper of a colour: white becomes that colour, black stays, ink fades to `ink` (0 is black). */
export function tint<T extends Pixels>(pixels: T, paper: readonly [number, number, number], ink: number): T {
  const { channels } = pixels;
  const data = new Uint8Array(pixels.data.length);
  const [red, green, blue] = paper;
  const levels = channels === 1 ? [0.299 * red + 0.587 * green + 0.114 * blue] : paper;
  for (let at = 0; at < data.length; at++) {
    const level = levels[at % channels] ?? 255;
    data[at] = ink + ((pixels.data[at] ?? 0) / 255) * (level - ink) + 0.5;
  }
  return { ...pixels, data };
}
