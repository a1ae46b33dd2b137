import type { Cell } from "@yusuan/schema";
import type { DraftTable } from "../../draft.js";
import { placeOf, type SheetCell } from "./sheet-cells.js";

/** Rows or columns without anything in them that are kept where they part a table. */
const MOST_BLANK = 50;

/** A table of a sheet with all its cells, the empty ones too; a cell names its place as formulas do. */
export function sheetTable(cells: readonly SheetCell[], sheetName: string, page: number): DraftTable {
  const rows = kept(cells.map(({ row, rowSpan }) => [row, row + rowSpan - 1]));
  const columns = kept(cells.map(({ column, columnSpan }) => [column, column + columnSpan - 1]));
  const taken = new Set<string>();
  const found = cells.flatMap((cell): readonly Cell[] => {
    const { text, value } = cell;
    const row = rows.at.get(cell.row) ?? 0;
    const column = columns.at.get(cell.column) ?? 0;
    if (taken.has(`${row} ${column}`)) return [];
    const rowSpan = 1 + (rows.at.get(cell.row + cell.rowSpan - 1) ?? row) - row;
    const columnSpan = 1 + (columns.at.get(cell.column + cell.columnSpan - 1) ?? column) - column;
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) taken.add(`${r} ${c}`);
    const place = placeOf(sheetName, cell.row, cell.column);
    return [
      {
        ...{ row, column, rowSpan, columnSpan, text, page, bbox: null, place, confidence: 1 },
        ...(value !== undefined && { value }),
      },
    ];
  });
  const empty = rows.kept.flatMap((sheetRow, row) =>
    columns.kept.flatMap((sheetColumn, column): readonly Cell[] => {
      if (taken.has(`${row} ${column}`)) return [];
      const place = placeOf(sheetName, sheetRow, sheetColumn);
      return [{ row, column, rowSpan: 1, columnSpan: 1, text: "", page, bbox: null, place, confidence: 1 }];
    }),
  );
  return {
    kind: "table",
    pages: [page],
    method: "native",
    rows: rows.kept.length,
    columns: columns.kept.length,
    cells: [...found, ...empty].sort((a, b) => a.row - b.row || a.column - b.column),
    repeatedHeaderRows: [],
  };
}

/** Rows or columns of the sheet that the table keeps, and where they stand in it. */
function kept(ranges: readonly (readonly [number, number])[]) {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const keep: number[] = [];
  let next = sorted[0]?.[0] ?? 0;
  for (const [from, to] of sorted) {
    if (from - next > MOST_BLANK) next = from;
    for (; next <= to; next++) keep.push(next);
    if (from >= next) for (; next <= from; next++) keep.push(next);
  }
  return { kept: keep, at: new Map(keep.map((place, index) => [place, index])) };
}

/** Cells that a table of these would have, the empty ones too. */
export function areaOf(cells: readonly SheetCell[]): number {
  const rows = kept(cells.map(({ row, rowSpan }) => [row, row + rowSpan - 1]));
  const columns = kept(cells.map(({ column, columnSpan }) => [column, column + columnSpan - 1]));
  return rows.kept.length * columns.kept.length;
}
