import type { BBox } from "@yusuan/schema";
import type { HeaderWord } from "./header.js";

/** Where the text of a row stands. */
type RowBand = {
  readonly top: number;
  readonly bottom: number;
  /** The stretch that no edge may cut: from the middle of the highest text to that of the lowest. */
  readonly high: number;
  readonly low: number;
};

/** Points between the text of a table and its outer edges. */
const MARGIN = 2;
/** A drawn line is the outer edge of a table where it stands this near to its text, as a share of the row's height. */
const NEAR = 1.5;

/** The band of a row whose texts stand in these boxes. */
export function rowBand(boxes: readonly BBox[]): RowBand {
  const middles = boxes.map(([, y0, , y1]) => (y0 + y1) / 2);
  return {
    top: Math.min(...boxes.map(([, y0]) => y0)),
    bottom: Math.max(...boxes.map(([, , , y1]) => y1)),
    high: Math.min(...middles),
    low: Math.max(...middles),
  };
}

/** The bands of the rows of a header. A word stands in the row of its first line, also where it is wrapped. */
export function headerBands(words: readonly HeaderWord[]): RowBand[] {
  const rows = Math.max(-1, ...words.map(({ row }) => row)) + 1;
  return Array.from({ length: rows }, (_, row) => {
    const first = words.filter((word) => word.row === row).map(({ runs, box }): BBox => runs[0]?.bbox ?? box);
    return rowBand(first);
  });
}

/**
 * The edges of rows of text: a drawn line (`drawn`, their heights) that stands between two rows, or else the middle
 * between them. None at all where rows stand in one another, so that no line parts them.
 */
export function rowEdges(rows: readonly RowBand[], drawn: readonly number[]): readonly number[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return [];
  const inner = rows.slice(1).map((row, i) => edgeBetween(rows[i] ?? row, row, drawn));
  if (inner.some(Number.isNaN)) return [];
  const top = drawn.filter((y) => y < first.high && y > first.top - NEAR * (first.bottom - first.top));
  const bottom = drawn.filter((y) => y > last.low && y < last.bottom + NEAR * (last.bottom - last.top));
  return [
    top.length > 0 ? Math.max(...top) : first.top - MARGIN,
    ...inner,
    bottom.length > 0 ? Math.min(...bottom) : last.bottom + MARGIN,
  ];
}

function edgeBetween(above: RowBand, below: RowBand, drawn: readonly number[]): number {
  if (above.low >= below.high) return Number.NaN;
  const middle = (above.bottom + below.top) / 2;
  const lines = drawn.filter((y) => y > above.low && y < below.high);
  const [first = Number.NaN, ...others] = lines;
  if (lines.length > 0)
    return others.reduce((best, y) => (Math.abs(y - middle) < Math.abs(best - middle) ? y : best), first);
  return middle > above.low && middle < below.high ? middle : (above.low + below.high) / 2;
}
