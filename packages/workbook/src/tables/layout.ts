import type { Cell } from "@yusuan/schema";
import { displayWidth } from "../model/text.js";

const NARROWEST = 8;
const WIDEST = 40;

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
