import type { Chain } from "./chains.js";
import type { Field } from "./field.js";

/** Share of the line's darkness that still belongs to its rim. */
const RIM = 0.05;

/**
 * The middles of the darkness along the path between the first and the last peak: of the darkest of three pixels
 * across, and of all three together, which stays the same wherever between two pixels the line runs.
 */
export function usualDarkness(
  { width, dark }: Field,
  path: Float32Array,
  start: number,
  { xs }: Chain,
): { readonly darkness: number; readonly mass: number } {
  const from = Math.max(0, Math.floor(xs[0] ?? 0) - start - 4);
  const to = Math.min(path.length - 1, Math.ceil(xs[xs.length - 1] ?? 0) - start + 4);
  const most = new Uint8Array(to - from + 1);
  const sums = new Uint16Array(to - from + 1);
  for (let k = from; k <= to; k++) {
    const i = Math.round(path[k] ?? 0) * width + start + k;
    const own = dark[i] ?? 0;
    const above = dark[i - width] ?? 0;
    const below = dark[i + width] ?? 0;
    most[k - from] = Math.max(own, above, below);
    sums[k - from] = own + above + below;
  }
  const middle = most.length >> 1;
  return { darkness: most.sort()[middle] ?? 0, mass: sums.sort()[middle] ?? 0 };
}

/** What a line looks like across, by the darkness beside its middle, summed up over `count` places along it. */
export function shapeOf(
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
