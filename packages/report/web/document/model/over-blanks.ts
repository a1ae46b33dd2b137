import type { TableGrid } from "@yusuan/schema";
import type { CellData } from "../../../src/contract/document-data.js";

/** Points that a text may stand out over its row before it counts. */
const SLACK = 1;

/**
 * The cells of one page as they are drawn: a text that stands out over its row into blank cells above or below it, as
 * wrapped words in the header of a table without rules do, is drawn over them.
 */
export function overBlanks(cells: readonly CellData[], grid: TableGrid): readonly CellData[] {
  if (grid.toPage) return cells;
  const blank = new Map(
    cells.filter(isSingleBlank).map((cell) => [placeOf(cell.row, cell.column), cell] as const),
  );
  const taken = new Set<CellData>();
  const take = (row: number, { column, columnSpan = 1 }: CellData): boolean => {
    const below = Array.from({ length: columnSpan }, (_, i) => blank.get(placeOf(row, column + i)));
    const free = below.filter((cell) => cell !== undefined && !taken.has(cell));
    if (free.length < columnSpan) return false;
    for (const cell of free) if (cell) taken.add(cell);
    return true;
  };
  const edge = (row: number): number | undefined => grid.rows[row - grid.firstRow];
  const widened = (cell: CellData): CellData => {
    if (cell.text === "" || !cell.bbox) return cell;
    const [, top, , bottom] = cell.bbox;
    let { row, rowSpan = 1 } = cell;
    while (top < (edge(row) ?? top) - SLACK && take(row - 1, cell)) {
      row -= 1;
      rowSpan += 1;
    }
    while (bottom > (edge(row + rowSpan) ?? bottom) + SLACK && take(row + rowSpan, cell)) rowSpan += 1;
    return { ...cell, row, rowSpan };
  };
  const drawn = cells.map((cell) => [cell, widened(cell)] as const);
  return drawn.flatMap(([cell, shown]) => (taken.has(cell) ? [] : [shown]));
}

function isSingleBlank({ text, rowSpan = 1, columnSpan = 1 }: CellData): boolean {
  return text === "" && rowSpan === 1 && columnSpan === 1;
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
