import type { Cell, Table } from "@yusuan/schema";
import { withoutMarkup } from "../../indicators/clean.js";
import { squeeze } from "../../text.js";

/** A cell that holds text. */
export type GridCell = {
  readonly cell: Cell;
  readonly table: string;
  readonly column: number;
  /** As printed, without spaces around it. */
  readonly text: string;
};

/** A row of a form; cells without text are left out. */
export type GridRow = {
  readonly table: string;
  readonly row: number;
  readonly page: number;
  readonly cells: readonly GridCell[];
};

/** The rows of a table that hold text, from top to bottom. Rows that repeat a header are kept. */
export function gridRows(table: Table): readonly GridRow[] {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of table.cells) {
    if (squeeze(withoutMarkup(cell.text)) === "") continue;
    const gridCell = { cell, table: table.id, column: cell.column, text: cell.text.trim() };
    const cells = byRow.get(cell.row);
    if (cells) cells.push(gridCell);
    else byRow.set(cell.row, [gridCell]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      table: table.id,
      row,
      page: cells[0]?.cell.page ?? 1,
      cells: cells.sort((a, b) => a.column - b.column),
    }));
}
