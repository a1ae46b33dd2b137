import type { Chain } from "./chains.js";

/** The line through the peaks, and straight on before and after them. */
export function pathOf({ xs, ys }: Chain, start: number, end: number, height: number): Float32Array {
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
