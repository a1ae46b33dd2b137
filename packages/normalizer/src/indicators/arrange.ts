import type { GridCell, GridRow } from "../projects/grid/rows.js";
import { plain } from "./clean.js";
import type { IndicatorColumn, IndicatorField } from "./columns.js";
import { fits, isValueWord } from "./fit.js";
import { levelOf } from "./vocabulary.js";

/** The cells of a row by the field they belong to; `moved` where they stand out of their columns. */
type ArrangedRow = {
  readonly cells: ReadonlyMap<IndicatorField, readonly GridCell[]>;
  readonly moved: boolean;
};

/** The column left of the first one that the header names. */
const SIDE: IndicatorColumn = { field: "side", from: 0, to: 0, header: "" };

type Placement = ReadonlyMap<IndicatorField, readonly GridCell[]>;

/**
 * Put the cells of a row into the columns of its table. Where their own columns cannot be right (数量指标 in the
 * column of level 1, a value among the names), the order of the cells, the closed vocabulary of level names and the shape
 * of the values may leave exactly one nearest arrangement; that one is taken. Otherwise they stay as printed.
 */
export function arrangeRow(row: GridRow, columns: readonly IndicatorColumn[]): ArrangedRow {
  const printed = asPrinted(row.cells, columns);
  if (printed.whole && isPlausible(printed.placement, columns))
    return { cells: printed.placement, moved: false };
  const nearest = shiftedAsWhole(row.cells, columns) ?? nearestArrangement(row.cells, columns);
  return nearest ? { cells: nearest, moved: true } : { cells: printed.placement, moved: false };
}

/** The column that a cell stands in: the one it overlaps most. */
function columnOf(
  { cell, column }: GridCell,
  columns: readonly IndicatorColumn[],
): IndicatorColumn | undefined {
  let best: IndicatorColumn | undefined;
  let most = 0;
  for (const candidate of columns) {
    const overlap = Math.min(candidate.to, column + cell.columnSpan) - Math.max(candidate.from, column);
    if (overlap > most) {
      most = overlap;
      best = candidate;
    }
  }
  return best;
}

function asPrinted(
  cells: readonly GridCell[],
  columns: readonly IndicatorColumn[],
): { readonly placement: Placement; readonly whole: boolean } {
  const placement = new Map<IndicatorField, GridCell[]>();
  const first = columns[0]?.from ?? 0;
  let whole = true;
  for (const cell of cells) {
    const column = columnOf(cell, columns) ?? (cell.column < first ? SIDE : undefined);
    if (!column || !fits(cell, column, false)) whole = false;
    if (!column) continue;
    const { field } = column;
    const others = placement.get(field);
    if (others) others.push(cell);
    else placement.set(field, [cell]);
  }
  return { placement, whole };
}

/** Whether a row is one that the form may hold: a value has a name before it, and a name of level 3 is no value. */
function isPlausible(placement: Placement, columns: readonly IndicatorColumn[]): boolean {
  const has = (field: IndicatorField): boolean => placement.has(field);
  const name = placement.get("level3")?.[0]?.text ?? "";
  const level2 = placement.get("level2")?.[0]?.text ?? "";
  const asks = columns.some(({ field }) => field === "target");
  if (has("target") && !has("level3") && (has("level1") || has("level2"))) return false;
  if (asks && has("level2") && !levelOf(level2) && has("level3") && !has("target") && isValueWord(name))
    return false;
  return true;
}

/**
 * A row of a text that leaves out its merged cells begins in the first column with what belongs further right, and
 * goes on without a gap: the one plausible shift of the row as a whole.
 */
function shiftedAsWhole(
  cells: readonly GridCell[],
  columns: readonly IndicatorColumn[],
): Placement | undefined {
  const first = columns[0];
  let end = 0;
  const isTight = cells.every(({ column, cell }) => {
    const follows = column === end;
    end = column + cell.columnSpan;
    return follows;
  });
  if (cells.length < 2 || first?.field !== "side" || !isTight) return undefined;
  const ways = [2, 3].flatMap((shift) => {
    const chosen = cells.flatMap((cell, index): Chosen => {
      const column = columns[index + shift];
      return column && column.field !== "other" && fits(cell, column, true) ? [[column.field, cell]] : [];
    });
    const placement = placementOf(chosen);
    return chosen.length === cells.length && isPlausible(placement, columns) ? [placement] : [];
  });
  return ways.length === 1 ? ways[0] : undefined;
}

type Chosen = readonly (readonly [IndicatorField, GridCell])[];
type Found = { readonly cost: number; readonly ways: number; readonly chosen: Chosen };

const DUPLICATE_COST = 3;
/** Longer rows and wider tables are not rearranged; the number of arrangements stays in the thousands. */
const MOST_CELLS = 10;
const MOST_COLUMNS = 16;

/** The plausible arrangement in order that moves the cells least, where there is exactly one such. */
function nearestArrangement(
  cells: readonly GridCell[],
  columns: readonly IndicatorColumn[],
): Placement | undefined {
  if (cells.length > MOST_CELLS || columns.length > MOST_COLUMNS) return undefined;
  const fields = columns.some(({ field }) => field === "side")
    ? columns
    : [{ ...SIDE, to: columns[0]?.from ?? 0 }, ...columns];
  const distances = cells.map((cell) =>
    fields.map((column) => {
      const distance = distanceTo(cell, column);
      return fits(cell, column, distance > 0) ? distance : undefined;
    }),
  );
  const repeats = cells.map(({ text }, index) => plain(cells[index - 1]?.text ?? "") === plain(text));
  let best: Found | undefined;
  const search = (index: number, from: number, cost: number, chosen: Chosen): void => {
    if (best && cost > best.cost) return;
    const cell = cells[index];
    if (!cell) {
      if (!isPlausible(placementOf(chosen), columns)) return;
      best = best?.cost === cost ? { ...best, ways: best.ways + 1 } : { cost, ways: 1, chosen };
      return;
    }
    for (let at = from; at < fields.length; at += 1) {
      const column = fields[at];
      const distance = distances[index]?.[at];
      if (column && distance !== undefined)
        search(index + 1, at + 1, cost + distance, [...chosen, [column.field, cell]]);
    }
    if (repeats[index]) search(index + 1, from, cost + DUPLICATE_COST, chosen);
  };
  search(0, 0, 0, []);
  return best?.ways === 1 ? placementOf(best.chosen) : undefined;
}

function placementOf(chosen: Chosen): Placement {
  return new Map(chosen.map(([field, cell]) => [field, [cell]]));
}

function distanceTo({ cell, column }: GridCell, { from, to }: IndicatorColumn): number {
  if (column < to && column + cell.columnSpan > from) return 0;
  return column < from ? from - column : column - to + 1;
}
