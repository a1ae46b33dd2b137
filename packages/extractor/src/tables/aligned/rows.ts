import type { Run } from "../../page/content.js";
import type { Line } from "./line.js";

/** A line nearer to its neighbour than this share of the least distance of rows is a part of the neighbour's row. */
const WRAPPED = 0.75;

/** Runs of one row; the row's own line may have wrapped words above and below it. */
type Row = { readonly runs: readonly Run[]; readonly middle: number };

/**
 * Lines of the body as rows. A weak line (words only) that stands closer to a strong one than rows stand to each other
 * is a wrapped part of it; drawn lines (`breaks`) always part rows.
 */
export function bodyRows(lines: readonly Line[], breaks: readonly number[]): Row[] {
  const anchors = lines.filter((line) => line.strong);
  // Two strong lines are two rows, so the nearest two tell how close rows stand.
  const pitch = Math.min(
    ...anchors.slice(1).map((line, i) => line.middle - (anchors[i]?.middle ?? line.middle)),
  );
  const band = (line: Line) => (breaks.length > 1 ? breaks.filter((y) => y < line.middle).length : -1);
  const parts = new Map<Line, Line[]>(anchors.map((line) => [line, [line]]));
  const alone: Line[] = [];
  for (const line of lines) {
    if (line.strong) continue;
    const near = nearestAnchor(line, anchors, breaks);
    const sameBand =
      near !== undefined && anchors.filter((anchor) => band(anchor) === band(line)).length === 1;
    const close = near !== undefined && Math.abs(near.middle - line.middle) < WRAPPED * pitch;
    if (near && (close || (sameBand && breaks.length > 1))) parts.get(near)?.push(line);
    else alone.push(line);
  }
  const rows = [...parts.entries()].map(([anchor, own]): Row => {
    const ordered = [...own].sort((a, b) => a.middle - b.middle);
    return { runs: ordered.flatMap((line) => line.runs), middle: anchor.middle };
  });
  rows.push(...alone.map((line) => ({ runs: line.runs, middle: line.middle })));
  return rows.sort((a, b) => a.middle - b.middle);
}

function nearestAnchor(line: Line, anchors: readonly Line[], breaks: readonly number[]): Line | undefined {
  let best: Line | undefined;
  for (const anchor of anchors) {
    const low = Math.min(anchor.middle, line.middle);
    const high = Math.max(anchor.middle, line.middle);
    if (breaks.some((y) => y > low && y < high)) continue;
    if (!best || Math.abs(anchor.middle - line.middle) < Math.abs(best.middle - line.middle)) best = anchor;
  }
  return best;
}
