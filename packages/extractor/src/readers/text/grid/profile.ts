import type { RawRow } from "../model.js";
import { type CellKind, filled, isNumeric, kindOf } from "./kinds.js";

/** What a column holds: `empty` where no full row says anything. */
export type ColumnType = "empty" | "code" | "label" | "number";

const MAX_SAMPLED_ROWS = 400;
const MAX_HEADER_ROWS = 6;

/**
 * The width of the grid: the largest row width that is no accident, that is, which at least two rows and 3 % of
 * the rows have. Rows with merged cells are narrower; a stray wider row does not widen the others.
 */
export function gridWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  for (const row of rows) {
    if (filled(row) === 0) continue;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    total++;
  }
  const needed = total <= 3 ? 1 : Math.max(2, Math.ceil(total * 0.03));
  let width = 0;
  for (const [candidate, count] of counts) if (count >= needed && candidate > width) width = candidate;
  return width > 0 ? width : Math.max(0, ...counts.keys());
}

/**
 * Number of header rows: those before the first figure or code, in a table that has columns of figures. Without
 * any figure (an empty form) the merged rows at the top and the first full row; in other tables one row.
 */
export function headerRowCount(rows: readonly RawRow[], width: number): number {
  const first = rows.findIndex((row) => row.some((cell) => isNumeric(kindOf(cell.text))));
  if (first < 0) {
    const full = rows.findIndex((row) => row.length >= width);
    return full >= 0 && full < MAX_HEADER_ROWS ? full + 1 : Math.min(1, rows.length);
  }
  const tabular = first <= MAX_HEADER_ROWS && columnTypes(rows.slice(first), width).includes("number");
  return tabular ? first : Math.min(1, first);
}

/** Types of the columns by the rows of full width. */
export function columnTypes(body: readonly RawRow[], width: number): ColumnType[] {
  const counts = Array.from({ length: width }, () => ({ text: 0, number: 0, digits: 0 }));
  let sampled = 0;
  for (const row of body) {
    if (row.length !== width || filled(row) < 2) continue;
    if (++sampled > MAX_SAMPLED_ROWS) break;
    row.forEach((cell, column) => {
      const count = counts[column];
      const kind: CellKind = kindOf(cell.text);
      if (count && kind !== "empty") count[kind]++;
    });
  }
  const firstName = counts.findIndex(({ text, number, digits }) => text > number + digits);
  return counts.map(({ text, number, digits }, column) => {
    if (text + number + digits === 0) return "empty";
    if (text > number + digits) return "label";
    return number === 0 && column < firstName ? "code" : "number";
  });
}
