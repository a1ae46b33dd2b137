import type { ReadTableCell } from "./items.js";

/** The cells of a table without those that stand in columns in which nothing is written. */
export function withoutEmptyColumns(cells: readonly ReadTableCell[]): readonly ReadTableCell[] {
  const written = new Set<number>();
  for (const { column, columnSpan, text } of cells)
    if (text !== "") for (let at = column; at < column + columnSpan; at++) written.add(at);
  return cells.filter(({ column, columnSpan, text }) => {
    if (text !== "") return true;
    for (let at = column; at < column + columnSpan; at++) if (written.has(at)) return true;
    return false;
  });
}
