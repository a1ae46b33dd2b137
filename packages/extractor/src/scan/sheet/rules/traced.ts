import type { Chain } from "./chains.js";
import type { Field } from "./field.js";

/** Points: a line goes on beyond a gap of so much. */
const GAP = 3;
/** Share of the line's own darkness that its pixels have. */
const FADED = 0.4;
/** Points: within so much beside a line that is no part of a letter there is paper. */
const SIDE = 2.5;
/** Points: how far beyond its outermost peaks a line may still go on. */
const REACH = 12;
/** Points: shorter pieces are not looked at. */
const SHORTEST = 6;
/** Places at which the line's thickness is looked at. */
const SAMPLES = 120;
/** Share of the line's darkness that still belongs to its rim. */
const RIM = 0.05;

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
  const darkness = usualDarkness(field, path, start, chain);
  const least = Math.max(18, FADED * darkness);
  const seen = new Uint8Array(path.length);
  const level = new Uint8Array(path.length);
  for (let k = 0; k < path.length; k++) {
    const y = Math.round(path[k] ?? 0);
    const i = y * width + start + k;
    const value = Math.max(dark[i] ?? 0, y > 0 ? (dark[i - width] ?? 0) : 0, dark[i + width] ?? 0);
    if (value < least) continue;
    if (Math.abs(value - darkness) <= 0.2 * darkness) level[k] = 1;
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

/** The line through the peaks, and straight on before and after them. */
function pathOf({ xs, ys }: Chain, start: number, end: number, height: number): Float32Array {
  const path = new Float32Array(end - start + 1);
  const n = xs.length;
  const smooth = ys.map((y, k) => (k > 0 && k + 1 < n ? middleOf(ys[k - 1] ?? y, y, ys[k + 1] ?? y) : y));
  const far = Math.min(n - 1, 12);
  const slopeAt = (a: number, b: number): number =>
    n < 4 ? 0 : ((smooth[b] ?? 0) - (smooth[a] ?? 0)) / ((xs[b] ?? 1) - (xs[a] ?? 0));
  const slopeFirst = slopeAt(0, far);
  const slopeLast = slopeAt(n - 1 - far, n - 1);
  let k = 0;
  for (let x = start; x <= end; x++) {
    while (k < n - 2 && x > (xs[k + 1] ?? 0)) k++;
    const x0 = xs[k] ?? 0;
    const y0 = smooth[k] ?? 0;
    const x1 = xs[k + 1];
    let y: number;
    if (x <= (xs[0] ?? 0)) y = (smooth[0] ?? 0) + slopeFirst * (x - (xs[0] ?? 0));
    else if (x1 === undefined || x >= (xs[n - 1] ?? 0))
      y = (smooth[n - 1] ?? 0) + slopeLast * (x - (xs[n - 1] ?? 0));
    else y = y0 + ((x - x0) / (x1 - x0)) * ((smooth[k + 1] ?? y0) - y0);
    path[x - start] = Math.max(0, Math.min(height - 1, y));
  }
  return path;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** The middle of the darkness along the path between the first and the last peak. */
function usualDarkness({ width, dark }: Field, path: Float32Array, start: number, { xs }: Chain): number {
  const counts = new Int32Array(256);
  let total = 0;
  const from = Math.max(0, Math.floor(xs[0] ?? 0) - start - 4);
  const to = Math.min(path.length - 1, Math.ceil(xs[xs.length - 1] ?? 0) - start + 4);
  for (let k = from; k <= to; k++) {
    const i = Math.round(path[k] ?? 0) * width + start + k;
    const value = Math.max(dark[i] ?? 0, dark[i - width] ?? 0, dark[i + width] ?? 0);
    counts[value] = (counts[value] ?? 0) + 1;
    total++;
  }
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value] ?? 0;
    if (sum * 2 >= total) return value;
  }
  return 0;
}

function shapeOf(
  profile: Float64Array,
  side: number,
  count: number,
): { readonly thickness: number; readonly above: number; readonly below: number } {
  let peak = side;
  for (let o = -1; o <= 1; o++) if ((profile[side + o] ?? 0) > (profile[peak] ?? 0)) peak = side + o;
  const most = profile[peak] ?? 0;
  if (most <= 0) return { thickness: 1, above: 1, below: 1 };
  const rim = Math.max(RIM * most, 5 * count);
  let above = peak;
  while (
    above > 0 &&
    (profile[above - 1] ?? 0) > rim &&
    (profile[above - 1] ?? 0) <= (profile[above] ?? 0) * 1.05
  )
    above--;
  let below = peak;
  while (
    below < 2 * side &&
    (profile[below + 1] ?? 0) > rim &&
    (profile[below + 1] ?? 0) <= (profile[below] ?? 0) * 1.05
  )
    below++;
  let area = 0;
  for (let k = above; k <= below; k++) area += profile[k] ?? 0;
  return { thickness: area / most, above: side - above + 0.5, below: below - side + 0.5 };
}
