import type { BBox } from "@yusuan/schema";

/** A PDF matrix `[a b c d e f]`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY_MATRIX: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest upright box around a rectangle that `matrix` moves. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): BBox {
  const [ax, ay] = apply(matrix, x0, y0);
  const [bx, by] = apply(matrix, x1, y0);
  const [cx, cy] = apply(matrix, x0, y1);
  const [dx, dy] = apply(matrix, x1, y1);
  return [
    Math.min(ax, bx, cx, dx),
    Math.min(ay, by, cy, dy),
    Math.max(ax, bx, cx, dx),
    Math.max(ay, by, cy, dy),
  ];
}

/** The smallest box around all boxes; null for none. */
export function unionOf(boxes: Iterable<BBox>): BBox | null {
  let union: BBox | null = null;
  for (const [x0, y0, x1, y1] of boxes) {
    union = union
      ? [Math.min(union[0], x0), Math.min(union[1], y0), Math.max(union[2], x1), Math.max(union[3], y1)]
      : [x0, y0, x1, y1];
  }
  return union;
}

/** Box coordinates to hundredths of a point, as they are written out. */
export function roundBox([x0, y0, x1, y1]: BBox): [number, number, number, number] {
  return [hundredths(x0), hundredths(y0), hundredths(x1), hundredths(y1)];
}

export function hundredths(value: number): number {
  // The addition turns -0 into 0, which JSON would print alike but a comparison would not.
  return Math.round(value * 100) / 100 + 0;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Group sorted positions that lie within `tolerance` of their group's first one; each group is told by its mean.
 */
export function clusterPositions(values: Iterable<number>, tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const means: number[] = [];
  let group: number[] = [];
  const close = () => {
    if (group.length > 0) means.push(group.reduce((sum, value) => sum + value, 0) / group.length);
  };
  for (const value of sorted) {
    if (group[0] !== undefined && value - group[0] > tolerance) {
      close();
      group = [];
    }
    group.push(value);
  }
  close();
  return means;
}
