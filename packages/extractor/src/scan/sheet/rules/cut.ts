import { acrossAt, type Line, partOf } from "./line.js";

/** Points: a crossing rule is met within so much of a line's end. */
const MEETS = 2;
/** Points beside a crossing rule that show whether the line goes on. */
const BESIDE = 1.5;
/** A line of which less is covered is dotted or badly broken, and may have a gap anywhere. */
const WHOLE = 0.85;
/** Share of the way between two crossing rules that must be covered. */
const COVERED = 0.5;
/** More than strokes of a letter cover. */
const MOST = 0.85;
/** Points, and the share that a line of letters does not cover of what is wider. */
const WIDE = 40;
const LINE = 0.65;
/** Points: a line that breaks off so soon after its last crossing rule ended there. */
const OVERSHOT = 15;
const SURE = 0.9;
/** Points: a gap that ends it. */
const GAP = 0.8;

/**
 * Cut out of the lines what stands between two crossing rules and touches neither: strokes of a letter in a cell that
 * spans the line's place, which lie on it by chance. Likewise what follows the last crossing rule.
 */
export function withoutStrokes(lines: readonly Line[], pixelsPerPoint: number): Line[] {
  return lines.flatMap((line) => {
    const crossing = lines.filter((other) => other.orientation !== line.orientation);
    return piecesOf(line, crossingsOf(line, crossing, MEETS * pixelsPerPoint), pixelsPerPoint);
  });
}

type Crossing = { readonly first: number; readonly last: number };

/** Where other lines cross, as the first and last pixel that they cover, in order. */
function crossingsOf(line: Line, others: readonly Line[], reach: number): Crossing[] {
  const found: Crossing[] = [];
  for (const other of others) {
    const along = acrossAt(other, acrossAt(line, (line.from + line.to) / 2));
    if (along < line.from - reach || along > line.to + reach) continue;
    const across = acrossAt(line, along);
    if (across < other.from - reach || across > other.to + reach) continue;
    found.push({ first: Math.floor(along - other.above), last: Math.ceil(along + other.below) });
  }
  return found.sort((a, b) => a.first - b.first);
}

function piecesOf(line: Line, crossings: readonly Crossing[], pixelsPerPoint: number): Line[] {
  const first = crossings[0];
  const last = crossings.at(-1);
  if (!first || !last) return [line];
  const pieces: Line[] = [];
  let from = isOvershot(first.first, line.from) ? Math.max(line.from, first.first) : line.from;
  const end = isOvershot(last.last, line.to) ? Math.min(line.to, last.last) : line.to;
  for (let k = 0; k + 1 < crossings.length; k++) {
    const left = crossings[k]?.last ?? 0;
    const right = crossings[k + 1]?.first ?? 0;
    if (right - left < 3 || left < from || right > end || goesOn(left, right)) continue;
    if (left > from) pieces.push(partOf(line, from, left));
    from = right;
  }
  if (end > from) pieces.push(partOf(line, from, end));
  return pieces;

  function goesOn(left: number, right: number): boolean {
    const covered = share(left + 1, right - 1);
    const beside = Math.max(2, Math.round(BESIDE * pixelsPerPoint));
    if (covered < COVERED) return false;
    if (right - left > WIDE * pixelsPerPoint && covered > LINE) return true;
    if (covered > MOST || right - left < 3 * beside || line.covered < WHOLE) return true;
    return share(left + 1, left + beside) > 0.3 || share(right - beside, right - 1) > 0.3;
  }

  /** Whether the line, followed from a crossing rule to its end, breaks off or turns into letters soon. */
  function isOvershot(crossing: number, end: number): boolean {
    const step = end < crossing ? -1 : 1;
    const length = (end - crossing) * step;
    if (length <= 0) return false;
    const covered = share(Math.min(crossing, end), Math.max(crossing, end));
    if (length > WIDE * pixelsPerPoint && covered > LINE) return false;
    let gap = 0;
    let sound = 0;
    for (let k = 1; k <= length && gap <= GAP * pixelsPerPoint; k++) {
      const seen = line.seen[crossing + k * step - line.from] ?? 0;
      gap = seen === 0 ? gap + 1 : 0;
      if (seen === 2) sound++;
    }
    return sound < Math.min(OVERSHOT * pixelsPerPoint, SURE * length);
  }

  /** Share of the pixels that are dark. */
  function share(a: number, b: number): number {
    let count = 0;
    for (let x = a; x <= b; x++) if ((line.seen[x - line.from] ?? 0) > 0) count++;
    return count / Math.max(1, b - a + 1);
  }
}
