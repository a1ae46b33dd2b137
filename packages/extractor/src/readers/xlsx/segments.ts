import { isCaption, isOpenCaption, isTableNote, isTitle } from "../../words/captions.js";
import type { SheetCell } from "./sheet-cells.js";

/** A part of a sheet: a line of text, or a table. */
type Segment = {
  readonly kind: "text" | "table";
  readonly cells: readonly SheetCell[];
};

/** Text that is longer stands in no label or header. */
const LONG = 60;

/**
 * Part the cells of a sheet into tables and the lines of text above, between and below them. A table begins with the first
 * row of several cells that are no captions, and ends before the next title, caption or note.
 */
export function segmentsOf(cells: readonly SheetCell[]): readonly Segment[] {
  const segments: Segment[] = [];
  let table: SheetCell[] = [];
  let end = -1;
  const close = (): void => {
    if (table.length > 0) segments.push(...asTable(table));
    table = [];
  };
  for (const row of rowsOf(cells)) {
    const [first] = row;
    if (!first) continue;
    const apart = first.row > end + 1;
    const within = first.row <= end && table.length > 0;
    if (!within && isText(row, table, apart)) {
      close();
      if (row.some(({ text }) => text !== "")) segments.push({ kind: "text", cells: row });
    } else table.push(...row);
    end = Math.max(end, ...row.map(({ row: at, rowSpan }) => at + rowSpan - 1));
  }
  close();
  return segments;
}

/** Cells by the row that they begin in. */
function rowsOf(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function isText(row: readonly SheetCell[], table: readonly SheetCell[], apart: boolean): boolean {
  const inTable = table.length > 0;
  const said = row.filter(({ text }) => text !== "");
  const [only] = said;
  if (!only) return !inTable;
  if (isCaptionRow(said)) return true;
  if (said.length > 1) return false;
  const { text } = only;
  if (/^[-\d.,%\s]+$/u.test(text)) return !inTable && row.length === 1;
  if (isTitle(text) || isTableNote(text) || text.length > LONG) return true;
  return !inTable || (apart && only.columnSpan >= WIDE * widthOf(table));
}

/** Share of a table's width that a text is merged over which is no part of it. */
const WIDE = 0.8;

function widthOf(table: readonly SheetCell[]): number {
  const left = table.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  return table.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0) - left;
}

/** 编制部门：… and 单位：元 in cells of one row; the value of a caption may stand in the next cell. */
function isCaptionRow(said: readonly SheetCell[]): boolean {
  let open = false;
  return said.every(({ text }) => {
    const caption = isCaption(text) || isOpenCaption(text);
    const value = open && !/^[-\d.,]+$/u.test(text);
    open = isOpenCaption(text);
    return caption || value;
  });
}

/** A table has two rows and two columns; anything less is text. */
function asTable(cells: readonly SheetCell[]): readonly Segment[] {
  const said = cells.filter(({ text }) => text !== "");
  const rows = new Set(said.map(({ row }) => row));
  const columns = new Set(said.map(({ column }) => column));
  if (rows.size > 1 && columns.size > 1) return [{ kind: "table", cells }];
  return rowsOf(said).map((row) => ({ kind: "text", cells: row }));
}
