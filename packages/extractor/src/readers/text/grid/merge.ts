import type { PlacedCell } from "../model.js";

export type GridCell = PlacedCell & { readonly row: number; readonly rowSpan: number };

/**
 * Merge the empty cells of a header into the text that they belong to. To the right first: an empty cell in a
 * row above the last, with text somewhere below it, continues its left neighbour (收入预算 over 合计 and the others).
 * Then downwards: cells that are empty under the whole width of a text continue that text (科目名称 over two rows).
 */
export function mergeHeader(rows: readonly (readonly PlacedCell[])[], width: number): GridCell[][] {
  const wide = rows.map((row, index) =>
    // Where the layout says what a cell covers, nothing is to be guessed.
    row[0]?.span === undefined ? mergeRight(row, textBelow(rows, index, width)) : row,
  );
  return mergeDown(wide);
}

function textBelow(rows: readonly (readonly PlacedCell[])[], index: number, width: number): boolean[] {
  const found = new Array<boolean>(width).fill(false);
  for (const row of rows.slice(index + 1)) {
    for (const cell of row) {
      if (cell.text !== "") found.fill(true, cell.column, cell.column + cell.columnSpan);
    }
  }
  return found;
}

function mergeRight(row: readonly PlacedCell[], below: readonly boolean[]): PlacedCell[] {
  const out: PlacedCell[] = [];
  for (const cell of row) {
    const left = out.at(-1);
    const belongs = left && left.text !== "" && cell.text === "" && below[cell.column] && below[left.column];
    if (left && belongs && left.column + left.columnSpan === cell.column) {
      out[out.length - 1] = { ...left, columnSpan: left.columnSpan + cell.columnSpan };
    } else out.push(cell);
  }
  return out;
}

function mergeDown(rows: readonly (readonly PlacedCell[])[]): GridCell[][] {
  const out: GridCell[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (taken[index]?.has(cell.column)) continue;
      let rowSpan = 1;
      while (cell.text !== "" && index + rowSpan < rows.length) {
        const covered = emptyUnder(rows[index + rowSpan] ?? [], cell);
        if (!covered) break;
        for (const { column } of covered) taken[index + rowSpan]?.add(column);
        rowSpan++;
      }
      out[index]?.push({ ...cell, row: index, rowSpan });
    }
  });
  return out;
}

/** The cells of `row` that fill exactly the columns of `cell`, where all of them are empty. */
function emptyUnder(row: readonly PlacedCell[], cell: PlacedCell): PlacedCell[] | undefined {
  const end = cell.column + cell.columnSpan;
  const under = row.filter((other) => other.column < end && other.column + other.columnSpan > cell.column);
  const width = under.reduce((sum, other) => sum + other.columnSpan, 0);
  const fits = under.every((other) => other.text === "" && other.column >= cell.column);
  return under.length > 0 && fits && width === cell.columnSpan ? under : undefined;
}
