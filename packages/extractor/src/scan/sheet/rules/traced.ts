import type { Chain } from "./chains.js";
import type { Field } from "./field.js";
import { pathOf } from "./path.js";
import { shapeOf, usualDarkness } from "./shape.js";

/** Points: a line goes on beyond a gap of so much. */
const GAP = 3;
/** Share of the line's own darkness that its pixels have. */
const FADED = 0.4;
/** Share of its darkness that an even line differs from itself by. */
const EVEN = 0.2;
/** Points: within so much beside a line that is no part of a letter there is paper. */
const SIDE = 2.5;
/** Points: how far beyond its outermost peaks a line may still go on. */
const REACH = 12;
/** Points: shorter pieces are not looked at. */
const SHORTEST = 6;
/** Places at which the line's thickness is looked at. */
const SAMPLES = 120;

/** A dark straight piece of the field, in its pixels. */
export type Traced = {
  readonly from: number;
  readonly to: number;
  /** Its middle at each pixel from `from` to `to`. */
  readonly ys: Float32Array;
  /** 0 where there is a gap, 1 where it is dark, 2 where it is dark with paper on both sides. */
  readonly seen: Uint8Array;
  readonly darkness: number;
  /** As wide as a line of even darkness would be. */
  readonly thickness: number;
  /** How far its rim reaches above and below its middle. */
  readonly above: number;
  readonly below: number;
  /** Share of pixels that are dark, and of these, that have paper on both sides. */
  readonly covered: number;
  readonly clear: number;
  /** Share of dark pixels that are about as dark as the line usually is. */
  readonly even: number;
};

/** A chain as one line from its first piece to its last, and the pieces that gaps part it into. */
type TracedChain = { readonly whole: Traced; readonly pieces: readonly Traced[] };

/** Follow a chain pixel by pixel; `undefined` where nothing of it is left. */
export function tracedOf(field: Field, chain: Chain): TracedChain | undefined {
  const { width, height, dark, pixelsPerPoint } = field;
  const n = chain.xs.length;
  const reach = Math.ceil((n < 4 ? REACH / 2 : REACH) * pixelsPerPoint);
  const start = Math.max(0, Math.floor(chain.xs[0] ?? 0) - reach);
  const end = Math.min(width - 1, Math.ceil(chain.xs[n - 1] ?? 0) + reach);
  const path = pathOf(chain, start, end, height);
  const side = Math.max(2, Math.round(SIDE * pixelsPerPoint));
  const { darkness, mass } = usualDarkness(field, path, start, chain);
  const least = Math.max(18, FADED * darkness);
  const seen = new Uint8Array(path.length);
  const level = new Uint8Array(path.length);
  for (let k = 0; k < path.length; k++) {
    const y = Math.round(path[k] ?? 0);
    const i = y * width + start + k;
    const own = dark[i] ?? 0;
    const above = dark[i - width] ?? 0;
    const below = dark[i + width] ?? 0;
    const value = Math.max(own, above, below);
    if (value < least) continue;
    if (Math.abs(own + above + below - mass) <= EVEN * mass) level[k] = 1;
    seen[k] = palestBeside(i, -width) < value / 2 && palestBeside(i, width) < value / 2 ? 2 : 1;
  }
  const pieces: Traced[] = [];
  const gap = GAP * pixelsPerPoint;
  let from = -1;
  let last = -1;
  for (let k = 0; k <= path.length; k++) {
    if (k < path.length && seen[k] === 0) continue;
    if (from >= 0 && (k === path.length || k - last > gap)) {
      if (last - from >= SHORTEST * pixelsPerPoint) pieces.push(pieceOf(from, last));
      from = -1;
    }
    if (from < 0) from = k;
    last = k;
  }
  const head = pieces[0];
  const tail = pieces.at(-1);
  if (!head || !tail) return undefined;
  return { whole: head === tail ? head : pieceOf(head.from - start, tail.to - start), pieces };

  function palestBeside(i: number, step: number): number {
    let least = 255;
    for (let k = 1, j = i + step; k <= side; k++, j += step) {
      if (j < 0 || j >= dark.length) break;
      const value = dark[j] ?? 0;
      if (value < least) least = value;
    }
    return least;
  }

  function pieceOf(first: number, final: number): Traced {
    const profile = new Float64Array(2 * side + 1);
    let covered = 0;
    let clear = 0;
    let even = 0;
    let sampled = 0;
    const step = Math.max(1, Math.floor((final - first) / SAMPLES));
    for (let k = first; k <= final; k++) {
      if (seen[k] === 0) continue;
      covered++;
      even += level[k] ?? 0;
      if (seen[k] !== 2) continue;
      if (clear++ % step > 0) continue;
      sampled++;
      const y = Math.round(path[k] ?? 0);
      for (let o = -side; o <= side; o++) {
        const v = y + o;
        if (v >= 0 && v < height)
          profile[o + side] = (profile[o + side] ?? 0) + (dark[v * width + start + k] ?? 0);
      }
    }
    const shape = shapeOf(profile, side, Math.max(1, sampled));
    return {
      from: start + first,
      to: start + final,
      ys: path.slice(first, final + 1),
      seen: seen.slice(first, final + 1),
      darkness,
      ...shape,
      covered: covered / (final - first + 1),
      clear: clear / Math.max(1, covered),
      even: even / Math.max(1, covered),
    };
  }
}
