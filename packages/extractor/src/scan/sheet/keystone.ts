import type { Homography } from "../sheet.js";
import { fourPoints, type Point } from "./homography.js";
import type { FoundRules } from "./rules/find-rules.js";
import { type Line, lengthOf } from "./rules/line.js";

/** Points: rules this long tell how they run. */
const LONG = 120;
/** Rules in each direction that it takes. */
const ENOUGH = 3;
/** Points that rules leave their direction by, end to end, before it is worth anything. */
const DRIFT = 1.2;
/** Rules that do not run as the others let expect, by this share of the drift, make the whole doubtful. */
const DOUBT = 0.4;

/** How far the longest rules leave their direction, in points from end to end; the mean of all long ones. */
export function driftOf({ lines, pixelsPerPoint }: FoundRules): number {
  let drift = 0;
  let count = 0;
  for (const line of lines) {
    if (lengthOf(line) < LONG * pixelsPerPoint) continue;
    drift += (Math.abs(fitOf(line, 0).slope) * lengthOf(line)) / pixelsPerPoint;
    count++;
  }
  return count > 0 ? drift / count : 0;
}

/**
 * The map from a straight sheet to this one, in points, if its long rules converge as they do on a page that was
 * photographed at an angle, or all run askew; `undefined` where they are straight or do not agree.
 */
export function keystoneOf(found: FoundRules, width: number, height: number): Homography | undefined {
  if (driftOf(found) < DRIFT) return undefined;
  const rows = fanOf(found, "horizontal", width / 2);
  const columns = fanOf(found, "vertical", height / 2);
  if (!rows || !columns) return undefined;
  // Where a straight row and column cross, and where the ones that they stand for do.
  const corner = (x: number, y: number): readonly [Point, Point] => {
    const across = rows.slope(y);
    const down = columns.slope(x);
    const u = (x + down * (y - across * (width / 2) - height / 2)) / (1 - down * across);
    return [
      [x, y],
      [u, y + across * (u - width / 2)],
    ];
  };
  return fourPoints([
    corner(columns.first, rows.first),
    corner(columns.last, rows.first),
    corner(columns.last, rows.last),
    corner(columns.first, rows.last),
  ]);
}

/** Slopes of the rules of one direction, by where they stand in the middle of the page. */
type Fan = { readonly slope: (at: number) => number; readonly first: number; readonly last: number };

function fanOf(
  { lines, pixelsPerPoint }: FoundRules,
  orientation: Line["orientation"],
  middle: number,
): Fan | undefined {
  const fits = lines
    .filter((line) => line.orientation === orientation && lengthOf(line) >= LONG * pixelsPerPoint)
    .map((line) => fitOf(line, middle * pixelsPerPoint))
    .map(({ at, slope }) => ({ at: at / pixelsPerPoint, slope }));
  const places = fits.map(({ at }) => at);
  const first = Math.min(...places);
  const last = Math.max(...places);
  if (fits.length < ENOUGH || last - first < LONG) return undefined;
  const { value, gradient } = theilSen(fits.map(({ at, slope }) => [at, slope]));
  const slope = (at: number): number => value + gradient * at;
  const worst = Math.max(...fits.map((fit) => Math.abs(fit.slope)));
  const off = fits.map((fit) => Math.abs(fit.slope - slope(fit.at))).sort((a, b) => a - b);
  if ((off[Math.floor(0.8 * off.length)] ?? 0) > Math.max(DOUBT * worst, 0.001)) return undefined;
  return { slope, first, last };
}

/** The straight line through a rule (least squares), told by its slope and where it stands at `middle`. */
function fitOf({ from, ys, seen }: Line, middle: number): { readonly at: number; readonly slope: number } {
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  let xx = 0;
  let xy = 0;
  for (let k = 0; k < ys.length; k++) {
    if (seen[k] === 0) continue;
    const y = ys[k] ?? 0;
    n++;
    sumX += k;
    sumY += y;
    xx += k * k;
    xy += k * y;
  }
  const spread = n * xx - sumX * sumX;
  const slope = spread > 0 ? (n * xy - sumX * sumY) / spread : 0;
  const at = n > 0 ? sumY / n + slope * (middle - from - sumX / n) : 0;
  return { at, slope };
}

/** The line through points by the middle of all slopes between them (Theil 1950, Sen 1968). */
function theilSen(points: readonly Point[]): { readonly value: number; readonly gradient: number } {
  const some = points.length > 60 ? points.filter((_, k) => k % Math.ceil(points.length / 60) === 0) : points;
  const gradients: number[] = [];
  for (const [x, y] of some) {
    for (const [u, v] of some) if (u - x > LONG / 4) gradients.push((v - y) / (u - x));
  }
  const gradient = middleOf(gradients);
  return { value: middleOf(some.map(([x, y]) => y - gradient * x)), gradient };
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const k = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[k] ?? 0) : ((sorted[k - 1] ?? 0) + (sorted[k] ?? 0)) / 2;
}
