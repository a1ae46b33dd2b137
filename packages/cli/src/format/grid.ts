import type { Table } from "@yusuan/schema";

/** The texts of a table by row and column; a cell that spans several stands in the first, the others are empty. */
export function gridOf({ rows, columns, cells }: Table): string[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, text } of cells) {
    const line = grid[row];
    if (line && column < columns) line[column] = line[column] ? `${line[column]} ${text}` : text;
  }
  return grid;
}

/** `t3 title (unit, pages 9-10)` in one line. */
export function captionOf({ id, title, unit, pages }: Table): string {
  const where = `p. ${pages.join(", ")}`;
  return [id, title?.replace(/\s+/gu, " "), `(${[unit, where].filter(Boolean).join(", ")})`]
    .filter(Boolean)
    .join(" ");
}
