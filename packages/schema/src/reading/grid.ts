import type { Cell, Table } from "../model/extraction.js";

/** A table by the places that its cells cover. */
export type Grid = {
  /** Cells that stand where no other does, within the table. */
  readonly cells: readonly Cell[];
  readonly at: (row: number, column: number) => Cell | undefined;
};

/** The grid of a table: cells beyond its edges are cut, and of two cells at one place the first stands. */
export function gridOf(table: Table): Grid {
  const covering = new Map<string, Cell>();
  const cells: Cell[] = [];
  for (const printed of table.cells) {
    if (printed.row >= table.rows || printed.column >= table.columns) continue;
    const cell = within(printed, table);
    const keys = placesOf(cell);
    if (keys.some((key) => covering.has(key))) continue;
    for (const key of keys) covering.set(key, cell);
    cells.push(cell);
  }
  return { cells, at: (row, column) => covering.get(`${row},${column}`) };
}

function within(cell: Cell, { rows, columns }: Table): Cell {
  const rowSpan = Math.min(cell.rowSpan, rows - cell.row);
  const columnSpan = Math.min(cell.columnSpan, columns - cell.column);
  return { ...cell, rowSpan, columnSpan };
}

function placesOf({ row, column, rowSpan, columnSpan }: Cell): readonly string[] {
  return Array.from({ length: rowSpan }, (_, down) =>
    Array.from({ length: columnSpan }, (_, right) => `${row + down},${column + right}`),
  ).flat();
}

/** What stands to the left of a cell and above it: the nearest texts that are no numbers. */
export function labelAt(grid: Grid, row: number, column: number): string {
  const left = nearest(column, (step) => grid.at(row, column - step));
  const above = nearest(row, (step) => grid.at(row - step, column));
  return [...new Set([left, above])].filter((text) => text !== undefined).join(" · ");
}

function nearest(steps: number, at: (step: number) => Cell | undefined): string | undefined {
  for (let step = 1; step <= steps; step += 1) {
    const text = at(step)?.text.replace(/\s+/gu, "") ?? "";
    if (/\p{L}/u.test(text)) return shortened(text);
  }
  return undefined;
}

/** A text as far as a label needs it. */
export function shortened(text: string, longest = 24): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
