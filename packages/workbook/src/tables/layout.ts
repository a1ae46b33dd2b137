import type { Cell } from "@yusuan/schema";
import { displayWidth } from "../model/text.js";

const NARROWEST = 8;
const WIDEST = 40;
const LINE = 15;
/** What a row of a worksheet may be high, in points. */
const HIGHEST = 409;

/** Widths of the columns of a table, in characters: those of the texts that stand in one column alone. */
export function columnWidths(cells: readonly Cell[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  for (const { column, columnSpan, text } of cells) {
    if (columnSpan > 1) continue;
    const longest = Math.max(...text.split("\n").map(displayWidth)) + 2;
    widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, longest));
  }
  return widths;
}

/** Heights of the rows in points, so that wrapped texts are seen whole. */
export function rowHeights(cells: readonly Cell[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    const width = widths.slice(column, column + columnSpan).reduce((sum, own) => sum + own, 0);
    const needed = linesOf(text, width) * LINE + 4;
    for (let at = row; at < row + rowSpan; at += 1)
      heights.set(at, Math.min(HIGHEST, Math.max(heights.get(at) ?? LINE + 4, needed / rowSpan)));
  }
  return heights;
}

/** Lines that a text takes in a cell of so many characters. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
