import type { Raster } from "../../raster.js";
import type { FoundRules } from "./find-rules.js";
import { acrossAt, type Line } from "./line.js";

/** Darkness just beside a rule that is a stroke of a letter which touches it. */
const STROKE = 90;
/** Marks in the mask. */
const BIT = { horizontal: 1, vertical: 2 } as const;

/**
 * Paint rules paper-white in place, rims included. Where a stroke crosses a rule its pixels stay; where one only
 * touches it, the half of the rule on that side stays.
 */
export function eraseRules(raster: Raster, { lines, scale, pixelsPerPoint }: FoundRules): void {
  const { width, height, grey } = raster;
  const bands = lines.map((line) => bandOf(line, 1 / scale, pixelsPerPoint));
  const mask = new Uint8Array(grey.length);
  for (const band of bands) {
    const bit = BIT[band.orientation];
    each(band, (at, step, first, last) => {
      for (let k = first, i = at + first * step; k <= last; k++, i += step) mask[i] = (mask[i] ?? 0) | bit;
    });
  }
  // Strokes are looked for before anything is painted.
  const white: Uint8Array = new Uint8Array(grey.length);
  for (const band of bands) {
    const other = BIT[band.orientation === "horizontal" ? "vertical" : "horizontal"];
    each(band, (at, step, first, last, middle, most) => {
      const before = first > 0 ? at + (first - 1) * step : -1;
      const after = last < most ? at + (last + 1) * step : -1;
      const touchedBefore = before >= 0 && isStroke(before) && isStroke(at + first * step);
      const touchedAfter = after >= 0 && isStroke(after) && isStroke(at + last * step);
      if (touchedBefore && touchedAfter) return;
      const from = touchedBefore ? middle + 1 : first;
      const to = touchedAfter ? middle - 1 : last;
      for (let k = from, i = at + from * step; k <= to; k++, i += step) white[i] = 1;
    });

    function isStroke(i: number): boolean {
      return (grey[i] ?? 255) < 255 - STROKE && ((mask[i] ?? 0) & other) === 0;
    }
  }
  for (let i = 0; i < grey.length; i++) if (white[i] === 1) grey[i] = 255;

  /** Calls `paint` for each pixel along a band with the pixels across it. */
  function each(
    band: Band,
    paint: (at: number, step: number, first: number, last: number, middle: number, most: number) => void,
  ): void {
    const horizontal = band.orientation === "horizontal";
    const [length, most] = horizontal ? [width, height - 1] : [height, width - 1];
    const step = horizontal ? width : 1;
    for (let along = Math.max(0, band.from); along <= Math.min(length - 1, band.to); along++) {
      const middle = (acrossAt(band.line, along * scale) + 0.5) / scale - 0.5;
      const first = Math.max(0, Math.round(middle - band.above));
      const last = Math.min(most, Math.round(middle + band.below));
      paint(horizontal ? along : along * width, step, first, last, Math.round(middle), most);
    }
  }
}

type Band = {
  readonly orientation: Line["orientation"];
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
};

/** Pixels of the sheet that a line covers; its ends' rims too. */
function bandOf(line: Line, fine: number, pixelsPerPoint: number): Band {
  const end = Math.max(1, 0.7 * pixelsPerPoint);
  return {
    orientation: line.orientation,
    line,
    from: Math.floor((line.from - end) * fine),
    to: Math.ceil((line.to + 1 + end) * fine) - 1,
    above: (line.above + 0.25) * fine,
    below: (line.below + 0.25) * fine,
  };
}
