import type { Cell } from "@yusuan/schema";
import type { DraftTable } from "../../draft.js";
import { placeOf, type SheetCell } from "./sheet-cells.js";

/** A table of a sheet with all its cells, the empty ones too; a cell names its place as formulas do. */
export function sheetTable(cells: readonly SheetCell[], sheetName: string, page: number): DraftTable {
  const rows = rowsOf(cells);
  const columns = columnsOf(cells);
  const taken = new Set<string>();
  const found = cells.flatMap((cell): readonly Cell[] => {
    const { text, value } = cell;
    const row = rows.at.get(cell.row) ?? 0;
    const column = columns.at.get(cell.column) ?? 0;
    if (taken.has(`${row} ${column}`)) return [];
    const rowSpan = Math.max(1, (rows.at.get(cell.row + cell.rowSpan) ?? row) - row);
    const columnSpan = Math.max(1, (columns.at.get(cell.column + cell.columnSpan) ?? column) - column);
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

/**
 * The rows or columns of a table: what lies between two places where a cell begins or ends, if some cell covers it. Cells
 * that are merged alike throughout are one column, and a column without anything in it is none.
 */
function kept(ranges: readonly (readonly [number, number])[]) {
  const edges = [...new Set(ranges.flatMap(([from, to]) => [from, to + 1]))].sort((a, b) => a - b);
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const keep: number[] = [];
  const at = new Map<number, number>();
  let next = 0;
  let reach = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    for (let range = sorted[next]; range && range[0] <= edge; range = sorted[++next])
      reach = Math.max(reach, range[1]);
    at.set(edge, keep.length);
    if (reach >= edge) keep.push(edge);
  }
  return { kept: keep, at };
}

/** Cells that a table of these would have, the empty ones too. */
export function areaOf(cells: readonly SheetCell[]): number {
  return rowsOf(cells).kept.length * columnsOf(cells).kept.length;
}

function rowsOf(cells: readonly SheetCell[]) {
  return kept(cells.map(({ row, rowSpan }) => [row, row + rowSpan - 1]));
}

function columnsOf(cells: readonly SheetCell[]) {
  return kept(cells.map(({ column, columnSpan }) => [column, column + columnSpan - 1]));
}
