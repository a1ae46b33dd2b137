import type { GridCell } from "../grid/rows.js";
import type { IndicatorColumn, IndicatorField } from "./columns.js";
import { distance, rangeOf } from "./nearest.js";
import { type CellTraits, kindCost, leaveOut, traitsOf } from "./traits.js";

/** The cells of one row of indicators by field; `shifted` where one of them does not stand under its header. */
type AlignedRow = {
  readonly cells: ReadonlyMap<IndicatorField, GridCell>;
  readonly shifted: boolean;
};

type Candidate = { readonly cell: GridCell; readonly traits: CellTraits };
type Path = { readonly cost: number; readonly taken: readonly (readonly [IndicatorColumn, GridCell])[] };

const FARTHEST = 4;
const UNKNOWN_PLACE = 0.5;
/** A row or header with more cells is none of this form. */
const MOST_CELLS = 40;

/** What it costs to leave a column of the form without a cell. */
const MISSING: Readonly<Record<IndicatorField, number>> = {
  side: 0,
  level1: 0,
  level2: 0,
  level3: 3,
  target: 2,
  actual: 2,
  weight: 3,
  score: 3,
  unit: 0.5,
  note: 0,
  other: 0,
};

/**
 * Put the cells of a row into the columns of the form, in their order, by where they stand and by what they can be:
 * a weight is a number, a level-1 name comes from a closed vocabulary. The cheapest of all ways wins (the recurrence of
 * sequence alignment, Needleman and Wunsch 1970), so that a row that a damaged source has shifted still finds its places.
 */
export function alignRow(row: readonly GridCell[], table: readonly IndicatorColumn[]): AlignedRow {
  const cells = row.slice(0, MOST_CELLS).map((cell): Candidate => ({ cell, traits: traitsOf(cell.text) }));
  let paths: readonly Path[] = Array.from({ length: cells.length + 1 }, (_, skipped) => ({
    cost: cells.slice(0, skipped).reduce((sum, { traits }) => sum + leaveOut(traits), 0),
    taken: [],
  }));
  for (const column of table.slice(0, MOST_CELLS)) paths = withColumn(paths, column, cells);
  const best = paths.at(-1)?.taken ?? [];
  return {
    cells: new Map(best.map(([{ field }, cell]) => [field, cell])),
    shifted: best.some(([column, cell]) => !isName(column.field) && placeCost(column, cell) >= 1),
  };
}

function isName(field: IndicatorField): boolean {
  return (
    field === "side" || field === "level1" || field === "level2" || field === "other" || field === "note"
  );
}

function withColumn(
  paths: readonly Path[],
  column: IndicatorColumn,
  cells: readonly Candidate[],
): readonly Path[] {
  const next: Path[] = [];
  for (let count = 0; count <= cells.length; count += 1) {
    const { cell, traits } = cells[count - 1] ?? {};
    const without = paths[count];
    const before = paths[count - 1];
    const left = next[count - 1];
    const options: Path[] = [];
    if (without) options.push({ ...without, cost: without.cost + MISSING[column.field] });
    if (cell && traits && before) {
      const cost = before.cost + placeCost(column, cell) + kindCost(column.field, traits);
      options.push({ cost, taken: [...before.taken, [column, cell]] });
    }
    if (traits && left) options.push({ ...left, cost: left.cost + leaveOut(traits) });
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a), options[0] ?? { cost: 0, taken: [] });
    next.push(best);
  }
  return next;
}

function placeCost({ range }: IndicatorColumn, cell: GridCell): number {
  return range ? Math.min(FARTHEST, distance(range, rangeOf(cell))) : UNKNOWN_PLACE;
}
