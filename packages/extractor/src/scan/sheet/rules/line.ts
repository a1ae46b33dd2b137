import type { Traced } from "./traced.js";

/** A rule in the pixels of the field; `from` and `to` run along it, `ys` across. */
export type Line = Traced & { readonly orientation: "horizontal" | "vertical" };

/** Where the line stands across at a place along it; the nearest end's where it does not reach. */
export function acrossAt({ from, ys }: Line, along: number): number {
  const k = Math.max(0, Math.min(ys.length - 1, Math.round(along) - from));
  return ys[k] ?? 0;
}

export function meanAcross({ ys }: Line): number {
  let sum = 0;
  for (let k = 0; k < ys.length; k++) sum += ys[k] ?? 0;
  return sum / Math.max(1, ys.length);
}

export function lengthOf({ from, to }: Line): number {
  return to - from + 1;
}

/** Of the lines, which run in the other direction, the one that is met at a point, within `reach` pixels. */
export function crossingAt(
  lines: readonly Line[],
  along: number,
  across: number,
  reach: number,
): Line | undefined {
  let nearest: Line | undefined;
  let least = reach;
  for (const line of lines) {
    if (across < line.from - reach || across > line.to + reach) continue;
    const away = Math.abs(acrossAt(line, across) - along);
    if (away <= least) {
      nearest = line;
      least = away;
    }
  }
  return nearest;
}

/** The part of a line from one place along it to another, both within it. */
export function partOf(line: Line, from: number, to: number): Line {
  const ys = line.ys.subarray(from - line.from, to - line.from + 1);
  return { ...line, from, to, ys, seen: line.seen.subarray(from - line.from, to - line.from + 1) };
}
