import { displayWidth } from "./text.js";
import type { Area, SheetCell } from "./workbook.js";

/** Of rows with headers of two lines. */
export const HEADER_HEIGHT = 32;

const LINE = 14;
const PADDING = 4;
/** What a row of a worksheet may be high, in points. */
const HIGHEST = 409;

/**
 * Heights of the rows in points, so that wrapped texts are seen whole: spreadsheets find them for themselves only
 * where no cells are merged.
 */
export function rowHeights(
  cells: readonly SheetCell[],
  widths: readonly number[],
  merges: readonly Area[] = [],
): ReadonlyMap<number, number> {
  const areas = new Map(merges.map((area) => [`${area.top} ${area.left}`, area]));
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    const area = areas.get(`${row} ${column}`) ?? { top: row, left: column, bottom: row, right: column };
    const isWrapped = style?.wrap === true && (content?.kind === "text" || content?.kind === "link");
    const width = widths.slice(area.left - 1, area.right).reduce((sum, own) => sum + own, 0);
    const lines = isWrapped ? linesOf(content.text, width) : 1;
    const needed = (lines * LINE * ((style?.size ?? 10) / 10) + PADDING) / (area.bottom - area.top + 1);
    for (let at = area.top; at <= area.bottom; at += 1)
      heights.set(at, Math.min(HIGHEST, Math.max(heights.get(at) ?? LINE + PADDING, needed)));
  }
  return heights;
}

/** Lines that a text takes in a cell of so many characters. */
function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - 2);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
