import type { Raster } from "../../raster.js";
import { accepted, type Candidate } from "./accept.js";
import { type Chain, chainsOf } from "./chains.js";
import { withoutStrokes } from "./cut.js";
import { type Field, fieldsOf } from "./field.js";
import { joined } from "./join.js";
import { crossingAt, type Line } from "./line.js";
import { stripsOf } from "./peaks.js";
import { tracedOf } from "./traced.js";

/** Strips of a chain that may be a rule by itself. */
const LONG = 4;
/** Points from the middle of a short chain's last strip to the rule where it ends, at most. */
const REACH = 11;

/** Rules of a sheet in the pixels of a field that is `scale` times as fine as the sheet. */
export type FoundRules = {
  readonly lines: readonly Line[];
  readonly scale: number;
  readonly pixelsPerPoint: number;
};

/**
 * Find the rules of an upright, straight raster: darker than both sides over many strips in a row, whatever their own
 * darkness. `edgeAway` tells how many points a place (in points) is away from the edge of the picture.
 */
export function findRules(
  raster: Raster,
  pixelsPerPoint: number,
  edgeAway: (x: number, y: number) => number,
): FoundRules {
  const fields = fieldsOf(raster, pixelsPerPoint);
  const fine = fields.horizontal.pixelsPerPoint;
  const horizontal = chainsOf(stripsOf(fields.horizontal));
  const vertical = chainsOf(stripsOf(fields.vertical));
  const long = ({ xs }: Chain): boolean => xs.length >= LONG;
  const rules = accepted(
    [
      ...candidatesOf(fields.horizontal, "horizontal", horizontal.filter(long)),
      ...candidatesOf(fields.vertical, "vertical", vertical.filter(long)),
    ],
    (known) => [
      ...candidatesOf(fields.horizontal, "horizontal", between(horizontal, known.vertical, fine)),
      ...candidatesOf(fields.vertical, "vertical", between(vertical, known.horizontal, fine)),
    ],
    fine,
    (x, y) => edgeAway(x / fine, y / fine),
  );
  return {
    lines: joined(withoutStrokes(rules, fine), fine),
    scale: fine / pixelsPerPoint,
    pixelsPerPoint: fine,
  };
}

function candidatesOf(field: Field, orientation: Line["orientation"], chains: readonly Chain[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const chain of chains) {
    const traced = tracedOf(field, chain);
    if (!traced) continue;
    const pieces = traced.pieces.map((piece) => ({ ...piece, orientation }));
    candidates.push({ whole: { ...traced.whole, orientation }, pieces });
  }
  return candidates;
}

/** Short chains that may lead from one crossing rule to another. */
function between(chains: readonly Chain[], crossing: readonly Line[], pixelsPerPoint: number): Chain[] {
  if (crossing.length < 2) return [];
  const reach = REACH * pixelsPerPoint;
  return chains.filter(({ xs, ys }) => {
    if (xs.length >= LONG) return false;
    const first = crossingAt(crossing, xs[0] ?? 0, ys[0] ?? 0, reach);
    return first && crossingAt(crossing, xs.at(-1) ?? 0, ys.at(-1) ?? 0, reach);
  });
}
