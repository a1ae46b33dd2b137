type Placed = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Cells on the grid without the rows and columns in which none begins. */
export function compressed<T extends Placed>(
  cells: readonly T[],
): { readonly rows: number; readonly columns: number; readonly cells: readonly T[] } {
  const rows = ranks(cells.map(({ row }) => row));
  const columns = ranks(cells.map(({ column }) => column));
  return {
    rows: rows.count,
    columns: columns.count,
    cells: cells.map((cell) => {
      const row = rows.of(cell.row);
      const column = columns.of(cell.column);
      const rowSpan = rows.of(cell.row + cell.rowSpan) - row;
      const columnSpan = columns.of(cell.column + cell.columnSpan) - column;
      return { ...cell, row, column, rowSpan, columnSpan };
    }),
  };
}

/** Number the positions that are used; a position that is not gets the number of the next one that is. */
function ranks(used: readonly number[]): {
  readonly count: number;
  readonly of: (position: number) => number;
} {
  const sorted = [...new Set(used)].sort((a, b) => a - b);
  const last = sorted.at(-1) ?? -1;
  const table = new Uint32Array(last + 1);
  let rank = 0;
  for (let i = 0; i <= last; i++) {
    table[i] = rank;
    if (sorted[rank] === i) rank++;
  }
  return { count: sorted.length, of: (position) => table[position] ?? sorted.length };
}
