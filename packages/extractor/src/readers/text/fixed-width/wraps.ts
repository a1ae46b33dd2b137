import { kindOf } from "../grid/kinds.js";
import { joinCells } from "../join.js";
import type { Line, RawCell, RawRow } from "../model.js";
import { type Band, bandOf, isDataRow } from "./columns.js";
import type { Segment } from "./segments.js";

/** A line with its pieces. */
export type Written = { readonly line: Line; readonly segments: readonly Segment[] };

/** Body lines to rows; a line with a name only goes to the row next to it whose name it wraps. */
export function bodyRows(written: readonly Written[], bands: readonly Band[]): RawRow[] {
  const rows: RawCell[][] = [];
  let pending: RawCell[] | undefined;
  written.forEach(({ line, segments }, index) => {
    const cells = cellsOf(segments, line.number, bands);
    if (segments.length === 1 && kindOf(segments[0]?.text ?? "") === "text") {
      const column = cells.findIndex(({ text }) => text !== "");
      const cell = cells[column];
      const above = rows.at(-1)?.[column];
      if (!pending && wrapsNext(written[index + 1], line, column, bands)) pending = cells;
      else if (cell && above && above.text !== "" && line.number - above.last <= 2) {
        rows.at(-1)?.splice(column, 1, joinCells(above, cell));
      } else rows.push(cells);
      return;
    }
    const upper = pending;
    pending = undefined;
    rows.push(upper ? cells.map((cell, i) => merged(upper[i], cell)) : cells);
  });
  if (pending) rows.push(pending);
  return rows;
}

/** The next line is a row of figures whose cell in `column` is still empty. */
function wrapsNext(next: Written | undefined, line: Line, column: number, bands: readonly Band[]): boolean {
  if (!next || !isDataRow(next.segments) || next.line.number - line.number > 1) return false;
  return next.segments.every((segment) => bandOf(segment, bands) !== column);
}

function merged(upper: RawCell | undefined, lower: RawCell): RawCell {
  if (!upper || upper.text === "") return lower;
  return lower.text === "" ? upper : joinCells(upper, lower);
}

function cellsOf(segments: readonly Segment[], line: number, bands: readonly Band[]): RawCell[] {
  const cells = bands.map((): RawCell => ({ text: "", first: line, last: line }));
  for (const segment of segments) {
    const column = bandOf(segment, bands);
    const before = cells[column]?.text ?? "";
    const text = before === "" ? segment.text : `${before}  ${segment.text}`;
    cells[column] = { text, first: line, last: line };
  }
  return cells;
}
