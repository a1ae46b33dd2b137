import type { Block } from "../../layout/document.js";
import { placeCells, type Table } from "../../layout/table.js";
import { STYLE, storedAs } from "./number-style.js";

/** A cell of a sheet, rows and columns from 0. */
type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: number;
  readonly number?: string;
};

export type Sheet = {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** `A1:C1` */
  readonly merges: readonly string[];
};

/** Lines of text one below the other in the first column. */
export function textSheet(name: string, lines: readonly string[]): Sheet {
  const cells = lines.map((text, row) => ({ row, column: 0, text, style: STYLE.text }));
  return { name, cells, merges: [] };
}

/** A table with what stands above and below it: the title merged over its width, body and unit in the next row. */
export function tableSheet(
  name: string,
  above: readonly Block[],
  table: Table,
  below: readonly Block[],
): Sheet {
  const columns = table.widths.length;
  const cells: SheetCell[] = [];
  const merges: string[] = [];
  let row = 0;
  const whole = (text: string, style: number) => {
    cells.push({ row, column: 0, text, style });
    if (columns > 1) merges.push(rangeOf(row, 0, 1, columns));
    row++;
  };
  for (const block of above)
    if (block.kind !== "page" && block.kind !== "table") whole(block.text, STYLE.title);
  for (const title of table.titleRows ?? []) whole(title, STYLE.title);
  if (table.caption) {
    const { title, agency, unit } = table.caption;
    whole(title, STYLE.title);
    cells.push({ row, column: 0, text: agency, style: STYLE.text });
    if (columns > 1) cells.push({ row, column: columns - 1, text: unit, style: STYLE.text });
    row++;
  }
  const placed = placeCells([...table.header, ...table.body], columns);
  for (const each of placed) {
    const header = each.row < table.header.length;
    const stored = header || each.align !== "right" ? undefined : storedAs(each.text);
    const at = { row: row + each.row, column: each.column, text: each.text };
    if (stored) cells.push({ ...at, style: stored.style, number: stored.value });
    else cells.push({ ...at, style: header ? STYLE.header : STYLE.text });
    if (each.rowSpan * each.columnSpan > 1)
      merges.push(rangeOf(row + each.row, each.column, each.rowSpan, each.columnSpan));
  }
  row += table.header.length + table.body.length;
  if (table.note !== undefined) whole(table.note, STYLE.text);
  for (const block of below)
    if (block.kind !== "page" && block.kind !== "table") whole(block.text, STYLE.text);
  return { name, cells, merges };
}

function rangeOf(row: number, column: number, rows: number, columns: number): string {
  return `${nameOf(row, column)}:${nameOf(row + rows - 1, column + columns - 1)}`;
}

/** `C5` for row 4 and column 2. */
export function nameOf(row: number, column: number): string {
  const first = Math.floor(column / 26);
  const letters = `${first > 0 ? letterOf(first - 1) : ""}${letterOf(column % 26)}`;
  return `${letters}${row + 1}`;
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
