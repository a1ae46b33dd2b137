import { isNumeric, kindOf } from "../grid/kinds.js";
import type { Segment } from "./segments.js";

/** Display columns `start` to `end` that the cells of one table column take; figures stand at its right end. */
export type Band = { readonly start: number; readonly end: number; readonly figures: boolean };

const FIGURE_SHARE = 0.7;

/** A row that anchors columns: two or more pieces, one of them a figure. */
export function isDataRow(segments: readonly Segment[]): boolean {
  return segments.length > 1 && segments.some(({ text }) => isNumeric(kindOf(text)));
}

/** Columns of the table: what stays after the vertical gaps that (nearly) all anchoring rows leave free. */
export function columnBands(rows: readonly (readonly Segment[])[]): Band[] {
  const width = rows.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  const edges = new Int32Array(width + 1);
  for (const row of rows) {
    for (const { start, end } of row) {
      edges[start] = (edges[start] ?? 0) + 1;
      edges[end] = (edges[end] ?? 0) - 1;
    }
  }
  const tolerated = rows.length < 50 ? 0 : Math.floor(rows.length * 0.02);
  const bands: Band[] = [];
  let covered = 0;
  let start = -1;
  for (let column = 0; column <= width; column++) {
    covered += edges[column] ?? 0;
    if (covered > tolerated && start < 0) start = column;
    if (covered <= tolerated && start >= 0) {
      bands.push({ start, end: column, figures: false });
      start = -1;
    }
  }
  return withFigures(bands, rows);
}

function withFigures(bands: readonly Band[], rows: readonly (readonly Segment[])[]): Band[] {
  const filled = new Array<number>(bands.length).fill(0);
  const figures = new Array<number>(bands.length).fill(0);
  for (const segment of rows.flat()) {
    const band = bandOf(segment, bands);
    filled[band] = (filled[band] ?? 0) + 1;
    if (isNumeric(kindOf(segment.text))) figures[band] = (figures[band] ?? 0) + 1;
  }
  return bands.map((band, i) => ({ ...band, figures: (figures[i] ?? 0) >= FIGURE_SHARE * (filled[i] ?? 1) }));
}

/** The column that holds most of a segment, or the nearest one. */
export function bandOf(segment: Segment, bands: readonly Band[]): number {
  let best = 0;
  let bestOverlap = Number.NEGATIVE_INFINITY;
  bands.forEach(({ start, end }, index) => {
    const overlap = Math.min(end, segment.end) - Math.max(start, segment.start);
    if (overlap > bestOverlap) {
      best = index;
      bestOverlap = overlap;
    }
  });
  return best;
}

/**
 * Edges of the ruled columns that the text leaves invisible: figures stand at the right of theirs, names at the
 * left. `edges[i]` and `edges[i + 1]` bound column `i`.
 */
export function columnEdges(bands: readonly Band[]): number[] {
  const inner = bands.slice(1).map((right, i) => {
    const left = bands[i] ?? right;
    if (left.figures && right.figures) return left.end + 1;
    return left.figures || right.figures ? (left.end + right.start) / 2 : right.start - 1;
  });
  return [bands[0]?.start ?? 0, ...inner, (bands.at(-1)?.end ?? 0) + 1];
}
