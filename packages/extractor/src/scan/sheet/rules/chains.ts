import type { Peak, Strips } from "./peaks.js";

/** Strips that a line may be missing in and still go on. */
const MISSING = 2;
/** Pixels that a line may leave its direction by, from strip to strip. */
const STRAY = 1.1;
/** Strips that the direction is taken from. */
const BACK = 8;

/** Peaks of neighbouring strips that lie on one line, by the middles of the strips. */
export type Chain = { readonly xs: number[]; readonly ys: number[]; readonly rises: number[] };

type Open = Chain & { last: number };

/** Link peaks from strip to strip, each to the line that leads to it most nearly. */
export function chainsOf({ width, peaks }: Strips): Chain[] {
  const chains: Chain[] = [];
  let open: Open[] = [];
  peaks.forEach((found, j) => {
    const x = (j + 0.5) * width - 0.5;
    const links = linksOf(open, found, j, x);
    const taken = new Set<number>();
    const grown = new Set<Open>();
    for (const { chain, peak, index } of links) {
      if (taken.has(index) || grown.has(chain)) continue;
      taken.add(index);
      grown.add(chain);
      chain.xs.push(x);
      chain.ys.push(peak.y);
      chain.rises.push(peak.rise);
      chain.last = j;
    }
    const kept: Open[] = [];
    for (const chain of open) {
      if (j - chain.last <= MISSING) kept.push(chain);
      else chains.push(chain);
    }
    open = kept;
    found.forEach((peak, index) => {
      if (!taken.has(index)) open.push({ xs: [x], ys: [peak.y], rises: [peak.rise], last: j });
    });
  });
  return [...chains, ...open];
}

type Link = { readonly chain: Open; readonly peak: Peak; readonly index: number; readonly cost: number };

/** Peaks that open chains may go on with, long chains and near peaks first. */
function linksOf(open: readonly Open[], found: readonly Peak[], strip: number, x: number): Link[] {
  const links: Link[] = [];
  for (const chain of open) {
    const y = expected(chain, x);
    const reach = STRAY + 0.4 * (strip - chain.last - 1);
    for (let k = firstFrom(found, y - reach); k < found.length; k++) {
      const peak = found[k];
      if (!peak || peak.y > y + reach) break;
      const cost = Math.abs(peak.y - y) + 0.5 * (strip - chain.last) - 0.1 * Math.min(20, chain.xs.length);
      links.push({ chain, peak, index: k, cost });
    }
  }
  return links.sort((a, b) => a.cost - b.cost);
}

/** Where the straight line through the chain's last peaks (least squares) leads to at `x`. */
function expected({ xs, ys }: Chain, x: number): number {
  const first = Math.max(0, xs.length - BACK);
  const n = xs.length - first;
  let sumX = 0;
  let sumY = 0;
  for (let k = first; k < xs.length; k++) {
    sumX += xs[k] ?? 0;
    sumY += ys[k] ?? 0;
  }
  if (n < 4) return sumY / n;
  let along = 0;
  let both = 0;
  for (let k = first; k < xs.length; k++) {
    const dx = (xs[k] ?? 0) - sumX / n;
    along += dx * dx;
    both += dx * ((ys[k] ?? 0) - sumY / n);
  }
  return sumY / n + (both / along) * (x - sumX / n);
}

function firstFrom(found: readonly Peak[], y: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
