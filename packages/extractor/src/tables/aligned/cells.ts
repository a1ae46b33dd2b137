import type { BBox } from "@yusuan/schema";
import type { Run } from "../../page/content.js";
import { unionOf } from "../../page/geometry.js";
import type { Reading } from "../../page/reading.js";
import { cellText } from "../cell-text.js";
import { type PageCell, scannedReading } from "../page-table.js";

/** The cell that holds these runs. */
export function cellOf(
  page: number,
  row: number,
  column: number,
  columnSpan: number,
  runs: readonly Run[],
): PageCell {
  const box = unionOf(runs.map((run) => run.bbox)) ?? ([0, 0, 0, 0] as const);
  return { row, column, rowSpan: 1, columnSpan, text: cellText(runs), page, box, ...scannedReading(runs) };
}

/** Cells of one row that fell on the same columns become one cell with the texts of all. */
export function onePlaceEach(cells: readonly PageCell[]): PageCell[] {
  return [...byRow(cells).values()].flatMap((row) => {
    const kept: PageCell[] = [];
    for (const cell of row) {
      const index = kept.findIndex(
        (other) =>
          other.column < cell.column + cell.columnSpan && cell.column < other.column + other.columnSpan,
      );
      const other = kept[index];
      if (other) kept[index] = joined(other, cell);
      else kept.push(cell);
    }
    return kept;
  });
}

function joined(first: PageCell, second: PageCell): PageCell {
  const column = Math.min(first.column, second.column);
  const end = Math.max(first.column + first.columnSpan, second.column + second.columnSpan);
  return {
    ...first,
    column,
    columnSpan: end - column,
    text: `${first.text} ${second.text}`,
    box: unionOf([first.box, second.box]) ?? first.box,
    ...(first.reading && second.reading && { reading: bothReadings(first.reading, second.reading) }),
  };
}

function bothReadings(first: Reading, second: Reading): Reading {
  return { confidence: first.confidence * second.confidence };
}

/** Every place of the grid that no cell covers is an empty cell, so that blank columns stay. */
export function fillBlanks(
  page: number,
  cells: readonly PageCell[],
  rows: number,
  xs: readonly number[],
  box: BBox,
): PageCell[] {
  const grouped = byRow(cells);
  const all = [...cells];
  for (let row = 0; row < rows; row++) {
    const own = grouped.get(row) ?? [];
    const [, top, , bottom] = unionOf(own.map((cell) => cell.box)) ?? box;
    for (let column = 0; column + 1 < xs.length; column++) {
      if (own.some((cell) => cell.column <= column && column < cell.column + cell.columnSpan)) continue;
      const place: BBox = [xs[column] ?? 0, top, xs[column + 1] ?? 0, bottom];
      all.push({ row, column, rowSpan: 1, columnSpan: 1, text: "", page, box: place });
    }
  }
  return all.sort((a, b) => a.row - b.row || a.column - b.column);
}

function byRow(cells: readonly PageCell[]): Map<number, PageCell[]> {
  const rows = new Map<number, PageCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}
