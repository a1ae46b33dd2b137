import type { Rule } from "./content.js";
import { apply, boxOf, IDENTITY_MATRIX, type Matrix, unionOf } from "./geometry.js";

/** Path verbs, those of pdf.js 5 (`DrawOPS`), and how many coordinates follow each. */
export const VERB = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 } as const;
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** A filled shape this thin, in points, is a drawn line. */
const THIN = 3;
/** A line may lean this much, in points, and still be upright. */
const LEAN = 1;
/** Anything shorter, in points, is a dot. */
const SHORT = 1.5;
/** Points of a closed box; some programs close it twice. */
const BOX = 6;

type Point = readonly [number, number];
type Subpath = { readonly points: Point[]; readonly straight: boolean };

/** Rules that a stroked path paints. `width` is the line width in user units. */
export function strokedRules(path: ArrayLike<number>, ctm: Matrix, width: number): Rule[] {
  const scale = Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  const rules: Rule[] = [];
  for (const { points } of subpaths(path, ctm)) {
    for (let i = 1; i < points.length; i++) {
      const rule = ruleBetween(points[i - 1], points[i], width * scale);
      if (rule) rules.push(rule);
    }
  }
  return rules;
}

/** Rules that a filled path paints: its thin upright rectangles. */
export function filledRules(path: ArrayLike<number>, ctm: Matrix): Rule[] {
  const rules: Rule[] = [];
  for (const { points, straight } of subpaths(path, ctm)) {
    if (!straight || points.length < 4) continue;
    const box = unionOf(points.map(([x, y]) => [x, y, x, y]));
    const rule = box ? thinBoxRule(...box) : undefined;
    if (rule) rules.push(rule);
  }
  return rules;
}

/** Corners and curves of the subpaths of a filled path that are more than a box. */
export function cornersOf(path: ArrayLike<number>): number {
  let corners = 0;
  for (const { points, straight } of subpaths(path, IDENTITY_MATRIX)) {
    if (!straight || points.length > BOX) corners += points.length;
  }
  return corners;
}

/** The rule that a thin box stands for, such as a rectangle or a stretched one-pixel image. */
export function thinBoxRule(x0: number, y0: number, x1: number, y1: number): Rule | undefined {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= THIN && width > SHORT && width >= height) {
    return { orientation: "horizontal", at: (y0 + y1) / 2, from: x0, to: x1, thickness: height };
  }
  if (width <= THIN && height > SHORT) {
    return { orientation: "vertical", at: (x0 + x1) / 2, from: y0, to: y1, thickness: width };
  }
  return undefined;
}

/** The rule that a thin image in the unit square of `ctm` stands for. */
export function imageRule(ctm: Matrix): Rule | undefined {
  return thinBoxRule(...boxOf(ctm, 0, 0, 1, 1));
}

function ruleBetween(a: Point | undefined, b: Point | undefined, thickness: number): Rule | undefined {
  if (!a || !b) return undefined;
  const dx = Math.abs(a[0] - b[0]);
  const dy = Math.abs(a[1] - b[1]);
  if (dy <= LEAN && dx > SHORT) {
    return {
      orientation: "horizontal",
      at: (a[1] + b[1]) / 2,
      from: Math.min(a[0], b[0]),
      to: Math.max(a[0], b[0]),
      thickness,
    };
  }
  if (dx <= LEAN && dy > SHORT) {
    return {
      orientation: "vertical",
      at: (a[0] + b[0]) / 2,
      from: Math.min(a[1], b[1]),
      to: Math.max(a[1], b[1]),
      thickness,
    };
  }
  return undefined;
}

/** Subpaths as points in page space; a curve is kept as its end point and makes its subpath not straight. */
function subpaths(path: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const result: { points: Point[]; straight: boolean }[] = [];
  let current: { points: Point[]; straight: boolean } | undefined;
  for (let i = 0; i < path.length; ) {
    const verb = path[i] ?? VERB.close;
    const count = COORDINATES[verb];
    if (count === undefined) return result;
    const end = i + 1 + count;
    if (verb === VERB.close) {
      const first = current?.points[0];
      if (current && first) current.points.push(first);
    } else {
      const point = apply(ctm, path[end - 2] ?? 0, path[end - 1] ?? 0);
      if (verb === VERB.moveTo || !current) {
        current = { points: [point], straight: true };
        result.push(current);
      } else {
        current.points.push(point);
        if (verb !== VERB.lineTo) current.straight = false;
      }
    }
    i = end;
  }
  return result;
}
