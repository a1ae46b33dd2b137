import { isCaption, isNote, isSentence, isTableNote, isTitle } from "../../words/captions.js";
import { compressed } from "./compressed.js";
import { withoutEmptyColumns } from "./empty-columns.js";
import type { Item, Line, ReadGrid, ReadTableCell } from "./items.js";
import { rowsOf } from "./parts.js";

type Lifted = { readonly above: readonly Item[]; readonly below: readonly Item[]; readonly body: ReadGrid };

/** Rows at the top that may name a table. */
const MOST_TITLE_ROWS = 10;
/** Anything shorter may be a label, 备注：. */
const SHORTEST_NOTE = 6;
const YEAR = /^[（(]?\s*\d{4}\s*年\s*(?:度|预算|决算)?\s*[)）]?$/u;

/**
 * The rows at the top of a table that name it, and those at its foot that are notes or sentences, as lines of their own: the name of
 * the form and its year merged over the whole width, the unit, who made it.
 */
export function liftTitles(table: ReadGrid): Lifted {
  const rows = rowsOf(table);
  const top = titleRows(rows.slice(0, Math.min(MOST_TITLE_ROWS, table.rows - 1)), table.columns);
  let end = table.rows;
  while (end > top + 1 && isNoteRow(rows[end - 1] ?? [], table.columns)) end--;
  const ends = table.cells.every(({ row, rowSpan }) => row < top || row >= end || row + rowSpan <= end);
  if (!ends) end = table.rows;
  const cells = table.cells.filter(({ row }) => row >= top && row < end);
  return {
    above: rows.slice(0, top).flatMap(lines),
    below: rows.slice(end).flatMap(lines),
    body: compressed(withoutEmptyColumns(cells)),
  };
}

/** How many rows name the table. A text alone in a row that is not merged does so where a surer one stands below it. */
function titleRows(rows: readonly (readonly ReadTableCell[])[], columns: number): number {
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const said = naming(row, columns);
    if (said === "no") break;
    if (said === "surely" || (said === "empty" && top === index)) top = index + 1;
  }
  return top;
}

function naming(cells: readonly ReadTableCell[], columns: number): "surely" | "maybe" | "empty" | "no" {
  if (cells.some(({ rowSpan }) => rowSpan > 1)) return "no";
  const written = cells.filter(({ text }) => text !== "");
  const [only] = written;
  if (!only) return "empty";
  const alone = written.length === 1;
  if (alone && (only.columnSpan === columns || YEAR.test(only.text))) return "surely";
  const captions = written.every(({ text }) =>
    text.split("\n").every((line) => isCaption(line) || (alone && isTitle(line))),
  );
  if (captions) return "surely";
  return alone && !/^[-\d.,%\s]+$/u.test(only.text) ? "maybe" : "no";
}

function isNoteRow(cells: readonly ReadTableCell[], columns: number): boolean {
  const written = cells.filter(({ text }) => text !== "");
  const [only] = written;
  if (!only || written.length > 1) return false;
  if (isNote(only.text) && only.text.length >= SHORTEST_NOTE) return true;
  return only.columnSpan === columns && (isTableNote(only.text) || isSentence(only.text));
}

function lines(cells: readonly ReadTableCell[]): readonly Line[] {
  return cells.flatMap(({ items, place }) =>
    items.filter((item): item is Line => item.kind === "line" && item.place === place),
  );
}
