import { blur } from "./blur.js";
import { type Wear, wearRules } from "./faint-rules.js";
import { type Light, shade, tint } from "./light.js";
import { addNoise, addSpecks } from "./noise.js";
import type { PageImage } from "./pixels.js";
import { type Seal, stamp } from "./seal.js";
import { type Warp, warp } from "./warp.js";

/** What happens to a page between printer and file; what is left out does not happen. */
export type Degradation = {
  readonly wear?: Wear;
  readonly seal?: Seal;
  /** Colour of the paper, and the grey that black ink has faded to. */
  readonly paper?: { readonly colour: readonly [number, number, number]; readonly ink: number };
  readonly warp?: Warp;
  readonly light?: Light;
  /** Deviation of the Gaussian, in pixels. */
  readonly blur?: number;
  /** Deviation of the noise, in grey levels. */
  readonly noise?: number;
  /** Specks for a square inch at 200 dpi. */
  readonly specks?: number;
  /** Decides noise, specks and wear. */
  readonly seed: number;
};

/** The page after all of it, in the order in which it happens to paper. The same page and seed give the same pixels. */
export function degrade<T extends PageImage>(page: T, how: Degradation): T {
  let out = page;
  if (how.wear) out = wearRules(out, how.wear, out.dpi, how.seed + 1);
  if (how.seal) out = stamp(out, how.seal);
  if (how.paper) out = tint(out, how.paper.colour, how.paper.ink);
  if (how.warp) out = warp(out, how.warp);
  if (how.light) out = shade(out, how.light);
  if (how.specks) out = addSpecks(out, how.specks, how.seed + 2);
  if (how.blur) out = blur(out, how.blur);
  if (how.noise) out = addNoise(out, how.noise, how.seed);
  return out;
}
