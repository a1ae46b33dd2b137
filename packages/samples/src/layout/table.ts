type Align = "left" | "center" | "right";

/** A cell where it begins; cells that a span covers are not listed. */
export type Cell = {
  /** Lines are parted by `\n`. */
  readonly text: string;
  readonly align: Align;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

export type Caption = { readonly title: string; readonly agency: string; readonly unit: string };

/** A table as rows of cells with spans, the same for every way of drawing it. */
export type Table = {
  readonly id: string;
  readonly caption?: Caption;
  /** Lines over the table that are its first rows where it is saved as text: the name of a form and its year. */
  readonly titleRows?: readonly string[];
  /** Widths of the columns, relative to each other. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
  /** A sentence under the table. */
  readonly note?: string;
};

/** A cell with the place where it begins, rows counted from the first row given. */
export type PlacedCell = Cell & { readonly row: number; readonly column: number };

/** A cell; `spans` are the rows and the columns that it takes. */
export function cell(
  text: string,
  align: Align,
  spans: readonly [rows: number, columns: number] = [1, 1],
): Cell {
  return { text, align, rowSpan: spans[0], columnSpan: spans[1] };
}

/** A centred header cell over `rows` rows and `columns` columns. */
export function head(text: string, rows = 1, columns = 1): Cell {
  return cell(text, "center", [rows, columns]);
}

/**
 * Put rows of cells on the grid: each cell takes the first free column of its row.
 * @throws RangeError when a row does not fill the `columns` of the grid exactly.
 */
export function placeCells(rows: readonly (readonly Cell[])[], columns: number): readonly PlacedCell[] {
  const free = rows.map(() => new Array<boolean>(columns).fill(true));
  const placed: PlacedCell[] = [];
  rows.forEach((cells, row) => {
    for (const each of cells) {
      const column = free[row]?.indexOf(true) ?? -1;
      if (column < 0) throw new RangeError(`Row ${row} has too many cells`);
      for (const line of free.slice(row, row + each.rowSpan)) {
        line.fill(false, column, column + each.columnSpan);
      }
      placed.push({ ...each, row, column });
    }
    if (free[row]?.includes(true)) throw new RangeError(`Row ${row} has too few cells`);
  });
  return placed;
}
