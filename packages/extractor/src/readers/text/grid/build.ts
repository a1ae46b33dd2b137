import type { PlacedCell, RawRow } from "../model.js";
import { bodyCosts } from "./body.js";
import { headerCosts, typesByHeader } from "./header.js";
import { filled, kindOf } from "./kinds.js";
import { type GridCell, mergeHeader } from "./merge.js";
import { type ColumnType, columnTypes, gridWidth, headerRowCount } from "./profile.js";
import { type Budget, cheapestSpans } from "./spans.js";

/**
 * How short rows are to be read: `spanned`, their cells fill the grid, so some of them are merged; `tailless`,
 * cells may be merged, or missing at the end; `positional`, cells are never merged.
 */
export type RowReading = "spanned" | "tailless" | "positional";

type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Rows that repeat the header. */
  readonly repeatedHeaderRows: readonly number[];
};

/** Rows of ragged cells to a grid: every written cell in its place, merged cells with their spans. */
export function buildGrid(rows: readonly RawRow[], reading: RowReading, budget: Budget): Grid {
  const usual = gridWidth(rows);
  const fitted = rows.map((row) => dropEmptyTail(row, usual));
  const columns = fitted.reduce((most, row) => Math.max(most, row.length), 0);
  const headerCount = headerRowCount(fitted, usual);
  const body = fitted.slice(headerCount);
  const types = columnTypes(body, usual);

  const placedBody = placeBody(body, types, reading, budget);
  const placedHeader = placeHeader(fitted.slice(0, headerCount), types, reading, budget);
  const header = mergeHeader(fillRows(placedHeader, columns), columns);
  const tail = mayFill(placedBody, columns) ? fillRows(placedBody, columns) : placedBody;
  const cells: GridCell[] = header.flat();
  tail.forEach((row, index) => {
    for (const { text, first, last, column, columnSpan } of row) {
      cells.push({ text, first, last, column, columnSpan, row: headerCount + index, rowSpan: 1 });
    }
  });
  return { rows: rows.length, columns, cells, repeatedHeaderRows: repeatedRows(fitted, headerCount) };
}

function dropEmptyTail(row: RawRow, width: number): RawRow {
  let length = row.length;
  while (length > width && row[length - 1]?.text === "") length--;
  return length === row.length ? row : row.slice(0, length);
}

function placeHeader(
  rows: readonly RawRow[],
  types: readonly ColumnType[],
  reading: RowReading,
  budget: Budget,
): PlacedCell[][] {
  const placed: PlacedCell[][] = [];
  let known = types;
  for (const row of rows.toReversed()) {
    const short = isShort(row, known.length, reading) && filled(row) > 0;
    const texts = row.map((cell) => cell.text);
    const costs = headerCosts(texts, known, placed[0], reading === "tailless");
    const cells = place(row, short ? cheapestSpans(row.length, known.length, costs, budget) : undefined);
    placed.unshift(cells);
    known = typesByHeader(known, cells);
  }
  return placed;
}

/**
 * Neighbouring rows with the same number of cells are one band and share their spans; where cells may be missing,
 * only rows with the same kinds of cells do.
 */
function placeBody(
  rows: readonly RawRow[],
  types: readonly ColumnType[],
  reading: RowReading,
  budget: Budget,
): PlacedCell[][] {
  const placed: PlacedCell[][] = [];
  for (let start = 0; start < rows.length; ) {
    const length = rows[start]?.length ?? 0;
    let end = start + 1;
    const sameBand = (row: RawRow): boolean =>
      row.length === length &&
      (reading !== "tailless" || length === types.length || sameKinds(rows[start], row));
    while (end < rows.length && sameBand(rows[end] ?? [])) end++;
    const band = rows.slice(start, end);
    const written = band.filter((row) => filled(row) > 0);
    const short = isShort(rows[start] ?? [], types.length, reading) && written.length > 0;
    const costs = bodyCosts(written, types, reading === "tailless");
    const spans = short ? cheapestSpans(length, types.length, costs, budget) : undefined;
    for (const row of band) placed.push(place(row, spans));
    start = end;
  }
  return placed;
}

function sameKinds(a: RawRow | undefined, b: RawRow): boolean {
  return a?.length === b.length && a.every((cell, i) => kindOf(cell.text) === kindOf(b[i]?.text ?? ""));
}

/** Fewer cells than columns, and no layout that says which of them are merged. */
function isShort(row: RawRow, width: number, reading: RowReading): boolean {
  return reading !== "positional" && row.length < width && row[0]?.span === undefined;
}

function place(row: RawRow, spans: readonly number[] | undefined): PlacedCell[] {
  let column = 0;
  return row.map((cell, index) => {
    const { text, first, last, span } = cell;
    const columnSpan = spans?.[index] ?? span ?? 1;
    const at = column;
    column += columnSpan;
    if (span !== undefined) return { text, first, last, span, column: at, columnSpan };
    return { text, first, last, column: at, columnSpan };
  });
}

/** A few very wide rows must not fill millions of short ones with empty cells. */
function mayFill(rows: readonly (readonly PlacedCell[])[], columns: number): boolean {
  const written = rows.reduce((sum, row) => sum + row.length, 0);
  return rows.length * columns <= 4 * written + 10_000;
}

/** Empty cells where a row ends early, so that rows and columns are covered without holes. */
function fillRows(rows: readonly (readonly PlacedCell[])[], columns: number): (readonly PlacedCell[])[] {
  return rows.map((row) => {
    const last = row.at(-1);
    if (last && last.column + last.columnSpan >= columns) return row;
    const full = [...row];
    const line = last?.last ?? 0;
    for (let column = last ? last.column + last.columnSpan : 0; column < columns; column++) {
      full.push({ text: "", first: line, last: line, column, columnSpan: 1 });
    }
    return full;
  });
}

function repeatedRows(rows: readonly RawRow[], headerCount: number): number[] {
  const [first] = rows;
  if (!first || filled(first) < 2) return [];
  const same = (a: RawRow | undefined, b: RawRow | undefined): boolean =>
    a !== undefined && b?.length === a.length && a.every((cell, i) => cell.text === b[i]?.text);
  const repeated: number[] = [];
  for (let index = 1; index < rows.length; index++) {
    if (!same(first, rows[index])) continue;
    repeated.push(index);
    for (let next = 1; next < headerCount && same(rows[next], rows[index + 1]); next++)
      repeated.push(++index);
  }
  return repeated;
}
