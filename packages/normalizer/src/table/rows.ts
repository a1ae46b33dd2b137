import type { Cell, Table } from "@yusuan/schema";
import { squeeze } from "../text.js";

/** The cells of a row that hold text, from left to right. */
export type Row = { readonly row: number; readonly cells: readonly Cell[] };

/** The rows of a table that hold text, without those that repeat the header on a later page. */
export function rowsOf(table: Table): readonly Row[] {
  const repeated = new Set(table.repeatedHeaderRows);
  const byRow = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    if (repeated.has(cell.row) || squeeze(cell.text) === "") continue;
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}
