import { isFormNumber, isTitle } from "../../words/captions.js";
import { compressed } from "./compressed.js";
import type { ReadGrid, ReadTableCell } from "./items.js";

/**
 * The forms that stand below one another in one table, as sheets and tables that touch are saved: each begins with a row
 * that holds nothing but its name or number, over the whole width or below an empty row. Empty rows and columns around
 * a form are none of it.
 */
export function formsOf(table: ReadGrid): readonly ReadGrid[] {
  const rows = rowsOf(table);
  const starts: number[] = [0];
  let reaches = 0;
  let body = false;
  rows.forEach((row, index) => {
    const written = row.filter(({ text }) => text !== "");
    const named = index >= reaches && isName(written, table.columns, isEmpty(rows[index - 1]));
    if (named && body) starts.push(index);
    if (named) body = false;
    else if (written.length > 1) body = true;
    for (const cell of row) reaches = Math.max(reaches, cell.row + cell.rowSpan);
  });
  return starts.flatMap((start, index): readonly ReadGrid[] => {
    const form = trimmed(rows.slice(start, starts[index + 1]));
    return form.cells.length > 0 ? [form] : [];
  });
}

/** The cells of a table by the row that they begin in. */
export function rowsOf({ rows, cells }: ReadGrid): readonly (readonly ReadTableCell[])[] {
  const found: ReadTableCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) found[cell.row]?.push(cell);
  return found;
}

function isName(written: readonly ReadTableCell[], columns: number, belowEmpty: boolean): boolean {
  const [only] = written;
  if (!only || written.length > 1 || (only.columnSpan < columns && !belowEmpty)) return false;
  return only.text.split("\n").every((line) => isTitle(line) || isFormNumber(line));
}

function isEmpty(row: readonly ReadTableCell[] | undefined): boolean {
  return row?.every(({ text }) => text === "") ?? false;
}

function trimmed(rows: readonly (readonly ReadTableCell[])[]): ReadGrid {
  const cells = rows.flat();
  const written = cells.filter(({ text }) => text !== "");
  const [first] = written;
  if (!first) return { rows: 0, columns: 0, cells: [] };
  const bounds = { top: first.row, bottom: 0, left: first.column, right: 0 };
  for (const { row, column, rowSpan, columnSpan } of written) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row + rowSpan);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column + columnSpan);
  }
  const { top, bottom, left, right } = bounds;
  return compressed(
    cells.filter(
      ({ row, column, text }) =>
        text !== "" || (row >= top && row < bottom && column >= left && column < right),
    ),
  );
}
