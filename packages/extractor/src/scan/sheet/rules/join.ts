import { acrossAt, crossingAt, type Line, lengthOf } from "./line.js";

/** Points: a break in a rule that is mended, unless the rule rightly ends at crossing rules on both sides of it. */
const BREAK = 12;
/** Points: an end that stops so short of a crossing rule is led to it. */
const SHORT = 4;
/** Points: pieces of one rule lie on one line by so much. */
const STRAY = 1;
/** Points: nothing shorter is a rule. */
const SHORTEST = 5;
/** Points: an end so near a crossing rule meets it. */
const MEETS = 1.5;

/** Mend broken rules, and lead ends that stop just short to the rules that they should meet. */
export function joined(lines: readonly Line[], pixelsPerPoint: number): Line[] {
  const horizontal = lines.filter((line) => line.orientation === "horizontal");
  const vertical = lines.filter((line) => line.orientation === "vertical");
  const isLong = (line: Line): boolean => lengthOf(line) >= SHORTEST * pixelsPerPoint;
  const rows = mended(horizontal, vertical, pixelsPerPoint).filter(isLong);
  const columns = mended(vertical, horizontal, pixelsPerPoint).filter(isLong);
  return [
    ...rows.map((line) => led(line, columns, pixelsPerPoint)),
    ...columns.map((line) => led(line, rows, pixelsPerPoint)),
  ];
}

function mended(lines: readonly Line[], crossing: readonly Line[], pixelsPerPoint: number): Line[] {
  const sorted = [...lines].sort((a, b) => a.from - b.from || a.to - b.to);
  const open: Line[] = [];
  for (const line of sorted) {
    const k = open.findIndex((other) => continues(other, line, crossing, pixelsPerPoint));
    const before = open[k];
    if (before) open[k] = joinedTwo(before, line);
    else open.push(line);
  }
  return open;
}

function continues(before: Line, next: Line, crossing: readonly Line[], pixelsPerPoint: number): boolean {
  const gap = next.from - before.to;
  if (gap > BREAK * pixelsPerPoint) return false;
  const y0 = acrossAt(before, next.from);
  const y1 = acrossAt(next, next.from);
  if (Math.abs(y0 - y1) > STRAY * pixelsPerPoint) return false;
  if (gap < 2 * MEETS * pixelsPerPoint) return true;
  const reach = MEETS * pixelsPerPoint;
  const left = crossingAt(crossing, before.to, y0, reach);
  const right = crossingAt(crossing, next.from, y1, reach);
  return left === undefined || right === undefined;
}

function joinedTwo(a: Line, b: Line): Line {
  const to = Math.max(a.to, b.to);
  const ys = new Float32Array(to - a.from + 1);
  const seen = new Uint8Array(ys.length);
  for (let x = a.from; x <= to; x++) {
    const y = x <= a.to ? acrossAt(a, x) : x >= b.from ? acrossAt(b, x) : between(a, b, x);
    ys[x - a.from] = y;
    seen[x - a.from] = Math.max(a.seen[x - a.from] ?? 0, b.seen[x - b.from] ?? 0);
  }
  const longer = b.to - b.from > a.to - a.from ? b : a;
  return { ...longer, from: a.from, to, ys, seen };
}

function between(a: Line, b: Line, x: number): number {
  const y0 = acrossAt(a, a.to);
  return y0 + ((x - a.to) / Math.max(1, b.from - a.to)) * (acrossAt(b, b.from) - y0);
}

function led(line: Line, crossing: readonly Line[], pixelsPerPoint: number): Line {
  const reach = SHORT * pixelsPerPoint;
  const y0 = acrossAt(line, line.from);
  const y1 = acrossAt(line, line.to);
  const first = crossingAt(crossing, line.from, y0, reach);
  const last = crossingAt(crossing, line.to, y1, reach);
  const from = first ? Math.min(line.from, Math.floor(acrossAt(first, y0))) : line.from;
  const to = last ? Math.max(line.to, Math.ceil(acrossAt(last, y1))) : line.to;
  if (from === line.from && to === line.to) return line;
  const ys = new Float32Array(to - from + 1);
  for (let x = from; x <= to; x++) ys[x - from] = acrossAt(line, x);
  const seen = new Uint8Array(ys.length).fill(1);
  seen.set(line.seen, line.from - from);
  return { ...line, from, to, ys, seen };
}
