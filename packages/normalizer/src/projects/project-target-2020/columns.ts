import type { GridCell, GridRow } from "../grid/rows.js";
import { labelOf } from "../vocabulary.js";

/** A column of one of the form's inner tables. */
export type InnerColumn = {
  readonly field: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
};

/** The columns that a header row names; undefined where it names fewer than `needed` of them. */
export function innerColumns(
  row: GridRow,
  fields: ReadonlyMap<string, string>,
  needed: number,
): readonly InnerColumn[] | undefined {
  const columns = row.cells.flatMap(({ text, column, cell }) => {
    const field = text.length <= 40 ? fields.get(labelOf(text)) : undefined;
    return field === undefined ? [] : [{ field, from: column, to: column + cell.columnSpan, label: text }];
  });
  return columns.length >= needed ? columns : undefined;
}

/** The cells of a row by the column they stand in: the one they overlap, else the nearest. */
export function cellsByColumn(
  cells: readonly GridCell[],
  columns: readonly InnerColumn[],
): ReadonlyMap<string, GridCell> {
  const found = new Map<string, GridCell>();
  for (const cell of cells) {
    const distance = ({ from, to }: InnerColumn): number => {
      if (cell.column < to && cell.column + cell.cell.columnSpan > from) return 0;
      return cell.column < from ? from - cell.column : cell.column - to + 1;
    };
    const nearest = [...columns].sort((a, b) => distance(a) - distance(b))[0];
    if (nearest && !found.has(nearest.field)) found.set(nearest.field, cell);
  }
  return found;
}
