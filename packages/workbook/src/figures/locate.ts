import type { Grid, Table } from "@yusuan/schema";
import type { Place } from "../model/workbook.js";
import { printedNumber } from "../numbers/printed-number.js";
import type { Numbered } from "./numbered.js";
import { type InCell, inCell } from "./printed-unit.js";

/** A figure with the cell of the workbook that holds it. */
export type Located = { readonly figure: Numbered; readonly inCell: InCell; readonly place: Place };

export type TableSheet = {
  readonly table: Table;
  readonly grid: Grid;
  readonly name: string;
  /** `T3`. */
  readonly short: string;
};

/** Row of a table sheet in which the first row of the table stands. */
export const FIRST_ROW = 4;

/** The cell of a table sheet that shows a cell of the table. */
export function placeOf(sheet: string, row: number, column: number): Place {
  return { sheet, row: row + FIRST_ROW, column: column + 1 };
}

/**
 * The figures that the cells of the table sheets hold as numbers, by id. Not among them: what sentences say, what
 * shares its cell with other text, and what has more digits than a spreadsheet keeps.
 */
export function locateInTables(
  figures: Iterable<Numbered>,
  sheets: readonly TableSheet[],
): ReadonlyMap<string, Located> {
  const byTable = new Map(sheets.map((sheet) => [sheet.table.id, sheet]));
  const located = new Map<string, Located>();
  const taken = new Map<string, InCell>();
  for (const figure of figures) {
    const sheet = figure.cell && byTable.get(figure.cell.table);
    if (!figure.cell || !sheet || !fillsItsCell(figure, sheet.grid)) continue;
    const number = inCell(figure);
    const place = placeOf(sheet.name, figure.cell.row, figure.cell.column);
    const key = `${figure.cell.table} ${place.row} ${place.column}`;
    const other = taken.get(key);
    if (!number.safe || (other && (other.decimal !== number.decimal || other.factor !== number.factor)))
      continue;
    taken.set(key, number);
    located.set(figure.id, { figure, inCell: number, place });
  }
  return located;
}

function fillsItsCell({ cell: ref, text, read }: Numbered, grid: Grid): boolean {
  const cell = ref && grid.at(ref.row, ref.column);
  if (!cell || cell.row !== ref.row || cell.column !== ref.column) return false;
  if (cell.text.trim() !== text.trim()) return false;
  return read || printedNumber(text) !== undefined;
}
