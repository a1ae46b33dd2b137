import { isValueShaped } from "../../indicators/value.js";
import { levelOf } from "../../indicators/vocabulary.js";
import type { GridCell } from "../grid/rows.js";
import type { IndicatorColumn, IndicatorField } from "./columns.js";
import { decimalOf } from "./decimal.js";
import { isNoise } from "./garbled.js";
import { distance, rangeOf } from "./nearest.js";

/** The cells of one row of indicators by field; `shifted` where one of them does not stand under its header. */
export type AlignedRow = {
  readonly cells: ReadonlyMap<IndicatorField, GridCell>;
  readonly shifted: boolean;
};

type Path = { readonly cost: number; readonly taken: readonly (readonly [IndicatorColumn, GridCell])[] };

const FARTHEST = 4;
const UNKNOWN_PLACE = 0.5;
const IMPOSSIBLE = 50;
const LONG_VALUE = 40;
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
  const [cells, columns] = [row.slice(0, MOST_CELLS), table.slice(0, MOST_CELLS)];
  let paths: readonly Path[] = Array.from({ length: cells.length + 1 }, (_, skipped) => ({
    cost: cells.slice(0, skipped).reduce((sum, cell) => sum + leaveOut(cell), 0),
    taken: [],
  }));
  for (const column of columns) paths = withColumn(paths, column, cells);
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
  cells: readonly GridCell[],
): readonly Path[] {
  const next: Path[] = [];
  for (let count = 0; count <= cells.length; count += 1) {
    const cell = cells[count - 1];
    const without = paths[count];
    const before = paths[count - 1];
    const left = next[count - 1];
    const options: Path[] = [];
    if (without) options.push({ ...without, cost: without.cost + MISSING[column.field] });
    if (cell && before) {
      const cost = before.cost + placeCost(column, cell) + kindCost(column.field, cell);
      options.push({ cost, taken: [...before.taken, [column, cell]] });
    }
    if (cell && left) options.push({ ...left, cost: left.cost + leaveOut(cell) });
    const best = options.reduce((a, b) => (b.cost < a.cost ? b : a), options[0] ?? { cost: 0, taken: [] });
    next.push(best);
  }
  return next;
}

function leaveOut({ text }: GridCell): number {
  return isNoise(text) ? 1 : 7;
}

function placeCost({ range }: IndicatorColumn, cell: GridCell): number {
  return range ? Math.min(FARTHEST, distance(range, rangeOf(cell))) : UNKNOWN_PLACE;
}

function kindCost(field: IndicatorField, { text }: GridCell): number {
  const level = levelOf(text);
  switch (field) {
    case "side":
      return /^(?:年度|绩效|指标|指|绩|效|标|情况|完成){1,5}$/u.test(text.replace(/\s/gu, "")) ||
        isNoise(text)
        ? 0
        : IMPOSSIBLE;
    case "level1":
    case "level2":
      if (level) return level.levels.includes(field === "level1" ? 1 : 2) ? 0 : 8;
      return isValueShaped(text) ? 8 : 1.5;
    case "level3":
      return isValueShaped(text) ? 6 : level?.closed ? 4 : 0;
    case "weight":
    case "score":
      return /^[-–—_/]$/u.test(text) ? 1 : decimalOf(text) && !text.includes("%") ? 0 : IMPOSSIBLE;
    case "target":
    case "actual":
      return level?.closed ? 6 : text.length > LONG_VALUE ? 1 : 0;
    case "note":
      return isValueShaped(text) ? 3 : 0;
    default:
      return 0;
  }
}
