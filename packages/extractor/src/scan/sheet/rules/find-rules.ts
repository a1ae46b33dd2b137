import type { Raster } from "../../raster.js";
import { accepted, type Candidate } from "./accept.js";
import { chainsOf } from "./chains.js";
import { withoutStrokes } from "./cut.js";
import { type Field, fieldsOf } from "./field.js";
import { joined } from "./join.js";
import type { Line } from "./line.js";
import { stripsOf } from "./peaks.js";
import { tracedOf } from "./traced.js";

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
  const candidates = [
    ...candidatesOf(fields.horizontal, "horizontal"),
    ...candidatesOf(fields.vertical, "vertical"),
  ];
  const rules = accepted(candidates, fine, (x, y) => edgeAway(x / fine, y / fine));
  return {
    lines: joined(withoutStrokes(rules, fine), fine),
    scale: fine / pixelsPerPoint,
    pixelsPerPoint: fine,
  };
}

function candidatesOf(field: Field, orientation: Line["orientation"]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const chain of chainsOf(stripsOf(field))) {
    const traced = tracedOf(field, chain);
    if (!traced) continue;
    const pieces = traced.pieces.map((piece) => ({ ...piece, orientation }));
    candidates.push({ whole: { ...traced.whole, orientation }, pieces });
  }
  return candidates;
}
