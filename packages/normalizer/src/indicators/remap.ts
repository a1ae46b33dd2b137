import type { GridRow } from "../projects/grid/rows.js";
import type { IndicatorColumn } from "./columns.js";

/**
 * The columns of a table for rows of another table that goes on with it and whose grid may have more or fewer
 * columns: found again by where they stand on the page. Without boxes the columns are taken to be the same.
 * @param header Row that the columns were read from.
 * @param rows Rows of the other table.
 */
export function remapColumns(
  columns: readonly IndicatorColumn[],
  header: GridRow,
  rows: readonly GridRow[],
): readonly IndicatorColumn[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { cell, column } of cells) {
      if (!cell.bbox) return columns;
      starts.set(column, cell.bbox[0]);
      ends.set(column + cell.columnSpan, cell.bbox[2]);
    }
  }
  const moved = columns.map((column) => {
    const box = header.cells.find((cell) => cell.column === column.from)?.cell.bbox;
    const from = box ? nearest(starts, box[0]) : undefined;
    const to = box ? nearest(ends, box[2]) : undefined;
    return from !== undefined && to !== undefined && to > from ? { ...column, from, to } : undefined;
  });
  return moved.every((column) => column !== undefined) ? moved : columns;
}

const TOLERANCE = 8;

function nearest(edges: ReadonlyMap<number, number>, x: number): number | undefined {
  let best: number | undefined;
  let least = TOLERANCE;
  for (const [column, edge] of edges) {
    if (Math.abs(edge - x) < least) {
      least = Math.abs(edge - x);
      best = column;
    }
  }
  return best;
}
