import type { Homography } from "../sheet.js";

export type Point = readonly [number, number];

export function moved([a, b, c, d, e, f, g, h, i]: Homography, [x, y]: Point): Point {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

/** The map that applies `inner` first and `outer` after it. */
export function after(outer: Homography, inner: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = outer;
  const [j, k, l, m, n, o, p, q, r] = inner;
  return [
    a * j + b * m + c * p,
    a * k + b * n + c * q,
    a * l + b * o + c * r,
    d * j + e * m + f * p,
    d * k + e * n + f * q,
    d * l + e * o + f * r,
    g * j + h * m + i * p,
    g * k + h * n + i * q,
    g * l + h * o + i * r,
  ];
}

/** Multiplies points by a factor. */
export function scaling(factor: number): Homography {
  return [factor, 0, 0, 0, factor, 0, 0, 0, 1];
}

/** Turns by `degrees` (clockwise, as y runs down) and moves the first centre to the second. */
export function turning(degrees: number, [x, y]: Point, [u, v]: Point): Homography {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return [cos, -sin, u - cos * x + sin * y, sin, cos, v - sin * x - cos * y, 0, 0, 1];
}

type Pair = readonly [Point, Point];

/** The map that moves each first point to its second; `undefined` where the points lie on a line. */
export function fourPoints(pairs: readonly [Pair, Pair, Pair, Pair]): Homography | undefined {
  const rows: number[][] = [];
  for (const [[x, y], [u, v]] of pairs) {
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u]);
    rows.push([0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  for (let column = 0; column < 8; column++) {
    let pivot = column;
    for (let r = column + 1; r < 8; r++) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const row = rows[pivot];
    const other = rows[column];
    const lead = row?.[column] ?? 0;
    if (!row || !other || Math.abs(lead) < 1e-9) return undefined;
    rows[pivot] = other;
    rows[column] = row;
    for (const [r, below] of rows.entries()) {
      if (r === column) continue;
      const factor = (below[column] ?? 0) / lead;
      for (let k = column; k < 9; k++) below[k] = (below[k] ?? 0) - factor * (row[k] ?? 0);
    }
  }
  const at = (k: number): number => (rows[k]?.[8] ?? 0) / (rows[k]?.[k] ?? 1);
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), 1];
}
