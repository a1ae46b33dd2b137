import { isTitle } from "../../words/captions.js";
import { segmentsOf } from "./segments.js";
import type { SheetCell } from "./sheet-cells.js";

/** Columns of a sheet beside which nothing stands, and the rows of the table in them if it has a title of its own. */
type Strip = { readonly cells: readonly SheetCell[]; readonly table: Rows | undefined };
type Rows = { readonly top: number; readonly bottom: number };

/**
 * The cells of a sheet by the tables that stand beside one another. These are parted by a column that is empty throughout,
 * which no cell is merged over, and each has its own title; all else is one, such as a form with its revenue to the left
 * and its expenditure to the right.
 */
export function sideBySide(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const strips = stripsOf(cells);
  if (strips.length < 2) return [cells];
  const sides: { cells: SheetCell[]; table: Rows | undefined }[] = [];
  for (const strip of strips) {
    const side = sides.at(-1);
    if (!side || (side.table && strip.table && overlap(side.table, strip.table))) {
      sides.push({ cells: [...strip.cells], table: strip.table });
    } else {
      for (const cell of strip.cells) side.cells.push(cell);
      side.table ??= strip.table;
    }
  }
  return sides.map((side) => side.cells.sort((a, b) => a.row - b.row || a.column - b.column));
}

function stripsOf(cells: readonly SheetCell[]): readonly Strip[] {
  const strips: SheetCell[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    if (cell.column > reach + 1) strips.push([cell]);
    else strips.at(-1)?.push(cell);
    reach = Math.max(reach, cell.column + cell.columnSpan - 1);
  }
  return strips.map((strip) => ({ cells: strip, table: strips.length > 1 ? titledTable(strip) : undefined }));
}

function titledTable(strip: readonly SheetCell[]): Rows | undefined {
  const segments = segmentsOf(strip.toSorted((a, b) => a.row - b.row || a.column - b.column));
  const at = segments.findIndex(({ kind }) => kind === "table");
  const table = segments[at];
  if (!table) return undefined;
  const titled = segments.slice(0, at).some(({ cells }) => cells.some(({ text }) => isTitle(text)));
  if (!titled) return undefined;
  const rows = { top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (const { row } of table.cells) {
    rows.top = Math.min(rows.top, row);
    rows.bottom = Math.max(rows.bottom, row);
  }
  return rows;
}

function overlap(a: Rows, b: Rows): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}
