import { clusterPositions } from "../../page/geometry.js";

/** A cell of a row as the file has it: how many columns of the grid it takes, and its width in twips where it tells one. */
type WrittenCell = { readonly span: number; readonly width: number | undefined };

/** A row as the file has it, with the columns and the twips that it leaves free before its first cell. */
type WrittenRow = {
  readonly before: number;
  readonly widthBefore: number;
  readonly after: number;
  readonly cells: readonly WrittenCell[];
};

/** For each row the edges between which its cells stand, and where the edges lie, in points. */
export type Columns = {
  readonly spans: readonly (readonly (readonly [from: number, to: number])[])[];
  readonly edges: readonly number[];
};

/** Word has at most 63 columns; a span may claim any number. */
const MOST_COLUMNS = 512;
/** Twips. Edges that were dragged by hand differ by less than this from row to row. */
const SAME_EDGE = 60;
const TWIPS_PER_POINT = 20;
/** Twips of a column whose width nobody tells. */
const USUAL_WIDTH = 1000;

type Intervals = readonly (readonly (readonly [from: number, to: number])[])[];

/**
 * The columns of a table by the edges that its cells have. Spans count columns of the grid, which Word divides further
 * wherever two rows have edges a hair apart; rows whose spans do not fill the same grid are laid out by their widths.
 */
export function columnsOf(rows: readonly WrittenRow[], grid: readonly number[]): Columns {
  const bySpan = intervalsBySpan(rows);
  const widest = bySpan.reduce((most, row) => Math.max(most, row.at(-1)?.[1] ?? 0), 0);
  const uneven = new Set(rows.map(totalOf)).size > 1;
  const byWidth = uneven ? intervalsByWidth(rows) : undefined;
  if (byWidth) return placed(byWidth, SAME_EDGE) ?? placed(bySpan, 0) ?? { spans: bySpan, edges: [] };
  const known = grid.length >= widest && grid.every((width) => width > 0);
  const positions = [0];
  for (let i = 0; i < widest; i++)
    positions.push((positions[i] ?? 0) + (known ? (grid[i] ?? 0) : USUAL_WIDTH));
  const twips = bySpan.map((row) =>
    row.map(([from, to]) => [positions[from] ?? 0, positions[to] ?? 0] as const),
  );
  return placed(twips, known ? SAME_EDGE : 0) ?? placed(twips, 0) ?? { spans: bySpan, edges: [] };
}

function totalOf({ before, cells, after }: WrittenRow): number {
  return cells.reduce((sum, { span }) => sum + span, before + after);
}

function intervalsBySpan(rows: readonly WrittenRow[]): Intervals {
  return rows.map(({ before, cells }) => {
    let at = Math.min(before, MOST_COLUMNS);
    return cells.map(({ span }) => {
      const from = at;
      at = Math.max(from + 1, Math.min(from + span, MOST_COLUMNS));
      return [from, at] as const;
    });
  });
}

function intervalsByWidth(rows: readonly WrittenRow[]): Intervals | undefined {
  const known = rows.every(({ cells }) =>
    cells.every(({ width }) => width !== undefined && width > SAME_EDGE),
  );
  if (!known) return undefined;
  return rows.map(({ widthBefore, cells }) => {
    let at = widthBefore;
    return cells.map(({ width = 0 }) => {
      const from = at;
      at += width;
      return [from, at] as const;
    });
  });
}

/** Number the edges that are used; undefined where the tolerance would leave a cell no room. */
function placed(twips: Intervals, tolerance: number): Columns | undefined {
  const used = new Set(twips.flatMap((row) => row.flat()));
  const xs = clusterPositions(used, tolerance);
  const index = new Map<number, number>();
  for (const x of used) index.set(x, nearest(xs, x));
  const spans = twips.map((row) =>
    row.map(([from, to]) => [index.get(from) ?? 0, index.get(to) ?? 0] as const),
  );
  const room = spans.every((row) =>
    row.every(([from, to], i) => from < to && from >= (row[i - 1]?.[1] ?? 0)),
  );
  return room ? { spans, edges: xs.map((x) => x / TWIPS_PER_POINT) } : undefined;
}

function nearest(xs: readonly number[], x: number): number {
  let best = 0;
  xs.forEach((each, i) => {
    if (Math.abs(each - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
  });
  return best;
}
