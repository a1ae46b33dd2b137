import type { RawCell, RawRow } from "../model.js";
import { type Band, columnEdges } from "./columns.js";
import type { Segment } from "./segments.js";

const OFF_CENTRE = 0.5;
const UNCOVERED = 1;
const WIDE_LEAF = 10;
const MIXED = 2;

/** Column ranges `[start, end)` of the pieces of one line. */
type Range = readonly [number, number];
type HeaderLine = { readonly segments: readonly Segment[]; readonly number: number };
type Placed = { readonly cell: RawCell; readonly range: Range };

/**
 * Header lines to rows. A header stands in the middle of the columns that it covers, so each line gets the
 * disjoint column ranges, in order, whose middles fit best; above other header lines it should leave no column
 * that has a header below. Lines that fill each other's gaps are one row, set in the middle of merged cells.
 */
export function headerRows(lines: readonly HeaderLine[], bands: readonly Band[]): RawRow[] {
  const below = new Array<boolean>(bands.length).fill(false);
  const rows: Placed[][] = [];
  for (const { segments, number } of lines.toReversed()) {
    const ranges = rangesOf(segments, bands, below);
    const placed = segments.map(({ text }, i): Placed => {
      const range = ranges[i] ?? [i, i + 1];
      return { cell: { text, first: number, last: number, span: range[1] - range[0] }, range };
    });
    for (const { range } of placed) below.fill(true, ...range);
    const under = rows[0];
    if (under && isDisjoint(placed, under)) rows[0] = [...placed, ...under];
    else rows.unshift(placed);
  }
  return rows.map((row) => withGaps(row, bands.length));
}

function isDisjoint(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.every(({ range: [start, end] }) => b.every(({ range }) => range[1] <= start || range[0] >= end));
}

function withGaps(row: readonly Placed[], columns: number): RawRow {
  const sorted = row.toSorted((a, b) => a.range[0] - b.range[0]);
  const line = sorted[0]?.cell.first ?? 0;
  const out: RawCell[] = [];
  let column = 0;
  const fill = (to: number): void => {
    for (; column < to; column++) out.push({ text: "", first: line, last: line, span: 1 });
  };
  for (const { cell, range } of sorted) {
    fill(range[0]);
    out.push(cell);
    column = range[1];
  }
  fill(columns);
  return out;
}

/** Cheapest increasing ranges `[start, end)`, one for each segment, by dynamic programming over columns. */
function rangesOf(segments: readonly Segment[], bands: readonly Band[], below: readonly boolean[]): Range[] {
  const edges = columnEdges(bands);
  const columns = bands.length;
  const leaf = !below.includes(true);
  const free = (from: number, to: number): number => below.slice(from, to).filter(Boolean).length * UNCOVERED;
  type State = { cost: number; ranges: Range[] };
  let states: (State | undefined)[] = [{ cost: 0, ranges: [] }];
  for (const segment of segments) {
    const centre = (segment.start + segment.end) / 2;
    const next: (State | undefined)[] = [];
    states.forEach((state, from) => {
      if (!state) return;
      for (let start = from; start < columns; start++) {
        let mixed = 0;
        for (let end = start + 1; end <= columns; end++) {
          const middle = ((edges[start] ?? 0) + (edges[end] ?? 0)) / 2;
          if (bands[end - 1]?.figures !== bands[start]?.figures) mixed = MIXED;
          const spread = leaf ? (end - start - 1) * WIDE_LEAF : mixed;
          const cost = state.cost + free(from, start) + Math.abs(centre - middle) * OFF_CENTRE + spread;
          const known = next[end];
          if (!known || cost < known.cost) next[end] = { cost, ranges: [...state.ranges, [start, end]] };
        }
      }
    });
    states = next;
  }
  let best: State | undefined;
  states.forEach((state, end) => {
    if (!state) return;
    const cost = state.cost + free(end, columns);
    if (!best || cost < best.cost) best = { cost, ranges: state.ranges };
  });
  return best?.ranges ?? [];
}
