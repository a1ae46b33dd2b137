import type { Picture } from "../raster.js";

/** Dots to the inch, as points: 72 points are an inch. */
const dpi = (dots: number): number => dots / 72;
/** Finer pictures are reduced to this, coarser ones than `COARSE` are enlarged. */
const FINEST = dpi(300);
const COARSE = dpi(120);
/** Pixels to work on at most. */
const MOST = 20_000_000;
/** Used where the picture does not say how large it is. */
const USUAL = dpi(200);

/** How a picture is brought to the size to work at: first whole pixels are averaged, then the rest is scaled. */
type WorkingSize = {
  /** Side of the squares of pixels that become one, a whole number. */
  readonly block: number;
  /** Factor after that; above 1 enlarges. */
  readonly scale: number;
  /** Of the picture itself. */
  readonly pixelsPerPoint: number;
};

export function workingSize({ width, height, pixelsPerPoint: told }: Picture): WorkingSize {
  const pixelsPerPoint = Number.isFinite(told) && told > 0.01 && told < 1000 ? told : USUAL;
  const tooMany = Math.sqrt(MOST / Math.max(1, width * height));
  const wanted = Math.min(
    tooMany,
    pixelsPerPoint < COARSE ? 2 : pixelsPerPoint > FINEST * 1.02 ? FINEST / pixelsPerPoint : 1,
  );
  const block = Math.max(1, Math.floor(1 / wanted + 1e-6));
  const scale = wanted * block;
  return { block, scale: Math.abs(scale - 1) < 0.02 ? 1 : scale, pixelsPerPoint };
}
