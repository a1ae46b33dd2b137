import { acrossAt, crossingAt, type Line, lengthOf } from "./line.js";

/** Points: a line this long is a rule by itself, longer than strokes of the largest titles. */
const LONG = { horizontal: 60, vertical: 40 } as const;
/** Points: a dotted line, or one that broke in the scan, is a rule if it is this long. */
const DOTTED = 80;
const BROKEN = 100;
/** Points: so near the rim of a crossing line a short one must end. */
const MEETS = 0.7;
/** Points: or so near a rule on the same line, which it strays from by no more than this. */
const GOES_ON = 6;
const STRAY = 0.8;
/** Points: nothing thicker is a rule; and how many times longer than thick a rule is. */
const THICKEST = 4.5;
const SLENDER = 12;
/** Points: so near the edge of the picture a line that nothing meets is the shadow of the page's own edge. */
const EDGE = 5;
/** Degrees that a rule still runs askew on the straightened sheet. */
const ASKEW = 0.9;

/** A line that may have gaps, and its pieces between them. */
export type Candidate = { readonly whole: Line; readonly pieces: readonly Line[] };

/** Rules by their direction. */
type Rules = { readonly horizontal: readonly Line[]; readonly vertical: readonly Line[] };

/**
 * The pieces that are rules: long ones by themselves, short ones where they end at rules of the other direction.
 * `short` is asked for more short lines once the long rules are known.
 * `edgeAway` tells how many points a place of the field is away from the edge of the picture.
 */
export function accepted(
  candidates: readonly Candidate[],
  short: (rules: Rules) => readonly Candidate[],
  pixelsPerPoint: number,
  edgeAway: (x: number, y: number) => number,
): Line[] {
  const rules = { horizontal: [] as Line[], vertical: [] as Line[] };
  let waiting: Line[] = [];
  for (const { whole, pieces } of candidates) {
    if (isLong(whole, pixelsPerPoint)) {
      rules[whole.orientation].push(whole);
      continue;
    }
    for (const piece of pieces) {
      if (isLong(piece, pixelsPerPoint) || isDotted(piece, pixelsPerPoint))
        rules[piece.orientation].push(piece);
      else if (isStroke(piece, pixelsPerPoint)) waiting.push(piece);
    }
  }
  for (const { pieces } of short(rules)) {
    for (const piece of pieces) if (isStroke(piece, pixelsPerPoint)) waiting.push(piece);
  }
  for (let found = true; found; ) {
    const met = waiting.filter((piece) =>
      bothEndsMeet(piece, rules[piece.orientation], crossing(piece), pixelsPerPoint),
    );
    found = met.length > 0;
    const taken = new Set(met);
    waiting = waiting.filter((piece) => !taken.has(piece));
    for (const piece of met) rules[piece.orientation].push(piece);
  }
  const all = [...rules.horizontal, ...rules.vertical];
  return all.filter((line) => !isEdgeShadow(line, crossing(line), edgeAway, pixelsPerPoint));

  function crossing({ orientation }: Line): readonly Line[] {
    return orientation === "horizontal" ? rules.vertical : rules.horizontal;
  }
}

function isLong(line: Line, pixelsPerPoint: number): boolean {
  const { orientation, thickness, covered, clear, even } = line;
  const length = lengthOf(line);
  if (length < LONG[orientation] * pixelsPerPoint) return false;
  if (thickness > THICKEST * pixelsPerPoint || length < SLENDER * thickness) return false;
  const rise = acrossAt(line, line.to) - acrossAt(line, line.from);
  if (Math.abs(rise) > Math.tan((ASKEW * Math.PI) / 180) * length + 1.5) return false;
  if (covered >= 0.85) return clear >= 0.5 && even >= 0.6;
  return length >= BROKEN * pixelsPerPoint && covered >= 0.6 && clear >= 0.93 && even >= 0.75;
}

/** Many dots or dashes, gaps between them small, nothing beside them. Dots of a pixel or two are never even. */
function isDotted(line: Line, pixelsPerPoint: number): boolean {
  return lengthOf(line) >= DOTTED * pixelsPerPoint && line.covered >= 0.35 && line.clear >= 0.97;
}

/** A whole thin stroke, of a letter or of a rule. */
function isStroke({ thickness, covered, clear }: Line, pixelsPerPoint: number): boolean {
  return thickness <= THICKEST * pixelsPerPoint && covered >= 0.95 && clear >= 0.3;
}

/** Whether a line ends at crossing rules on both sides, or goes on in a rule on one of them. */
function bothEndsMeet(
  line: Line,
  along: readonly Line[],
  crossing: readonly Line[],
  pixelsPerPoint: number,
): boolean {
  const reach = MEETS * pixelsPerPoint;
  const first = metAt(line, line.from, crossing, reach);
  const last = metAt(line, line.to, crossing, reach);
  if (first && last) return first !== last;
  if (!first && !last) return false;
  const end = first ? line.to : line.from;
  const across = acrossAt(line, end);
  return along.some((rule) => {
    const far = GOES_ON * pixelsPerPoint;
    const goesOn = first ? rule.from <= end + far && rule.to > end : rule.to >= end - far && rule.from < end;
    return goesOn && Math.abs(acrossAt(rule, end) - across) <= STRAY * pixelsPerPoint;
  });
}

function metAt(line: Line, along: number, crossing: readonly Line[], reach: number): Line | undefined {
  const across = acrossAt(line, along);
  const near = crossingAt(crossing, along, across, 3 * reach);
  if (!near) return undefined;
  const at = acrossAt(near, across);
  const away = along < at ? at - near.above - along : along - at - near.below;
  return away <= reach ? near : undefined;
}

function isEdgeShadow(
  line: Line,
  crossing: readonly Line[],
  edgeAway: (x: number, y: number) => number,
  pixelsPerPoint: number,
): boolean {
  const middle = (line.from + line.to) / 2;
  const across = acrossAt(line, middle);
  const away = line.orientation === "horizontal" ? edgeAway(middle, across) : edgeAway(across, middle);
  if (away > EDGE) return false;
  const reach = 3 * MEETS * pixelsPerPoint;
  const meeting = crossing.filter(
    (other) =>
      other.to > acrossAt(line, acrossAt(other, other.to)) - reach &&
      other.from < acrossAt(line, acrossAt(other, other.from)) + reach &&
      acrossAt(other, other.from) >= line.from - reach &&
      acrossAt(other, other.from) <= line.to + reach,
  );
  return meeting.length < 2;
}
