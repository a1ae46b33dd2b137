import type { GridCell } from "../grid/rows.js";

/** A column of a table by the cell of its header. */
type HeadedColumn<T> = { readonly field: T; readonly cell: GridCell };

/** First and last column of the grid that a cell covers. */
export function rangeOf({ cell }: GridCell): readonly [number, number] {
  return [cell.column, cell.column + cell.columnSpan - 1];
}

/** How many columns lie between two ranges, 0 where they meet. */
export function distance([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return Math.max(0, c - b, a - d);
}

/**
 * Give each cell of a row to the column that it stands under. A cell under none goes to the nearest one that no other
 * cell stands under and that keeps the order of the row.
 */
export function nearestColumns<T>(
  cells: readonly GridCell[],
  columns: readonly HeadedColumn<T>[],
): ReadonlyMap<T, GridCell> {
  const found = new Map<T, GridCell>();
  const rest: GridCell[] = [];
  for (const cell of cells) {
    const under = columns.find(
      (column) => distance(rangeOf(cell), rangeOf(column.cell)) === 0 && !found.has(column.field),
    );
    if (under) found.set(under.field, cell);
    else rest.push(cell);
  }
  for (const cell of rest) {
    const free = columns.filter(
      (column) => !found.has(column.field) && keepsOrder(cell, column, columns, found),
    );
    const [nearest] = [...free].sort((a, b) => gap(cell, a) - gap(cell, b));
    if (nearest && gap(cell, nearest) <= 1) found.set(nearest.field, cell);
  }
  return found;
}

function gap<T>(cell: GridCell, column: HeadedColumn<T>): number {
  return distance(rangeOf(cell), rangeOf(column.cell));
}

function keepsOrder<T>(
  cell: GridCell,
  column: HeadedColumn<T>,
  columns: readonly HeadedColumn<T>[],
  found: ReadonlyMap<T, GridCell>,
): boolean {
  const at = columns.indexOf(column);
  return columns.every((other, index) => {
    const taken = found.get(other.field);
    return !taken || (index < at ? taken.column < cell.column : taken.column > cell.column);
  });
}
