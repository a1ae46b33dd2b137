import { isCaption, isSentence, isTableNote, isTitle } from "../../words/captions.js";
import { compressed } from "./compressed.js";
import type { Item, Line, ReadGrid, ReadTableCell } from "./items.js";
import { rowsOf } from "./parts.js";

type Lifted = { readonly above: readonly Item[]; readonly below: readonly Item[]; readonly body: ReadGrid };

/** Rows at the top that may name a table. */
const MOST_TITLE_ROWS = 6;
const YEAR = /^[（(]?\s*\d{4}\s*年\s*(?:度|预算|决算)?\s*[)）]?$/u;

/**
 * The rows at the top of a table that name it, and those at its foot that are notes or sentences, as lines of their own: the name of
 * the form and its year merged over the whole width, the unit, who made it.
 */
export function liftTitles(table: ReadGrid): Lifted {
  const rows = rowsOf(table);
  let top = 0;
  while (top < Math.min(MOST_TITLE_ROWS, table.rows - 1) && names(rows[top] ?? [], table.columns, top)) top++;
  let end = table.rows;
  while (end > top + 1 && isNoteRow(rows[end - 1] ?? [], table.columns)) end--;
  const ends = table.cells.every(({ row, rowSpan }) => row < top || row >= end || row + rowSpan <= end);
  if (!ends) end = table.rows;
  const cells = table.cells.filter(({ row }) => row >= top && row < end);
  return {
    above: rows.slice(0, top).flatMap(lines),
    below: rows.slice(end).flatMap(lines),
    body: compressed(cells),
  };
}

function names(cells: readonly ReadTableCell[], columns: number, index: number): boolean {
  if (cells.some(({ rowSpan }) => rowSpan > 1)) return false;
  const written = cells.filter(({ text }) => text !== "");
  const [only] = written;
  if (!only) return true;
  const alone = written.length === 1;
  if (alone && only.columnSpan === columns && index === 0 && !/[。；]/u.test(only.text)) return true;
  if (alone && YEAR.test(only.text)) return true;
  return written.every(({ text }) =>
    text.split("\n").every((line) => isCaption(line) || (alone && isTitle(line))),
  );
}

function isNoteRow(cells: readonly ReadTableCell[], columns: number): boolean {
  const written = cells.filter(({ text }) => text !== "");
  const [only] = written;
  return (
    written.length === 1 && only?.columnSpan === columns && (isTableNote(only.text) || isSentence(only.text))
  );
}

function lines(cells: readonly ReadTableCell[]): readonly Line[] {
  return cells.flatMap(({ items, place }) =>
    items.filter((item): item is Line => item.kind === "line" && item.place === place),
  );
}
