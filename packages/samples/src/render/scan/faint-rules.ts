import type { Pixels } from "./pixels.js";
import { randomShares } from "./random.js";

const DARK = 160;
/** Inches of unbroken ink that no letter has. */
const LONG = 0.5;
/** Inches: about so often the wear of a rule changes. */
const STRETCH = 0.12;

/** How worn the rules are. */
export type Wear = {
  /** Share of the ink that is left where a rule is faint, 0 to 1. */
  readonly left: number;
  /** Share of a rule's length that is missing altogether. */
  readonly broken: number;
};

/** Make rules faint and break them: straight runs of ink longer than any letter's, along both axes. */
export function wearRules<T extends Pixels>(pixels: T, { left, broken }: Wear, dpi: number, seed: number): T {
  const { width, height, channels } = pixels;
  const data = new Uint8Array(pixels.data);
  const share = randomShares(seed);
  const shortest = LONG * dpi;
  const stretch = Math.max(1, Math.round(STRETCH * dpi));
  const wornAlong = (lines: number, length: number, line: number, stride: number) => {
    // Pixels of one rule wear alike: what is decided for a stretch holds across the rule's thickness.
    const worn = Array.from({ length: Math.ceil(length / stretch) }, () => (share() < broken ? 0 : left));
    for (let each = 0; each < lines; each++) {
      let start = 0;
      for (let at = 0; at <= length; at++) {
        if (at < length && (pixels.data[each * line + at * stride] ?? 255) < DARK) continue;
        if (at - start >= shortest) {
          for (let worse = start; worse < at; worse++) {
            const ink =
              worn[(Math.floor(worse / stretch) + Math.floor(each / stretch) * 7) % worn.length] ?? 1;
            const from = each * line + worse * stride;
            for (let channel = from; channel < from + channels; channel++) {
              data[channel] = 255 - (255 - (pixels.data[channel] ?? 255)) * ink;
            }
          }
        }
        start = at + 1;
      }
    }
  };
  wornAlong(height, width, width * channels, channels);
  wornAlong(width, height, channels, width * channels);
  return { ...pixels, data };
}
