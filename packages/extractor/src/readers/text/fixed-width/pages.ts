import { isTitle } from "../../../words/captions.js";
import type { Line, RawRow } from "../model.js";
import { isDataRow } from "./columns.js";
import { segmentsOf } from "./segments.js";
import { fixedTable } from "./table.js";

/** A stretch of fixed-width text: a table's rows, or lines that are none. */
type Stretch =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "rows"; readonly rows: readonly RawRow[] };

/**
 * Dialect "fixed width" over pages: every page has its own column positions, so each is read by itself; a page
 * that begins with rows of figures, in as many columns, goes on with the table of the page before it.
 */
export function fixedStretches(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { rows: RawRow[]; columns: number } | undefined;
  const close = (): void => {
    if (open) stretches.push({ kind: "rows", rows: open.rows });
    open = undefined;
  };
  const addLines = (added: readonly Line[]): void => {
    if (added.every(({ text }) => text.trim() === "")) return;
    close();
    stretches.push({ kind: "lines", lines: added });
  };
  for (const chunk of chunksOf(lines)) {
    const table = fixedTable(chunk);
    const rest: readonly RawRow[] | undefined = open && !table ? looseRows(chunk, open.columns) : undefined;
    if (open && rest) open.rows.push(...rest);
    else if (!table) addLines(chunk);
    else {
      addLines(table.before);
      if (!open || !table.headless || open.columns !== table.columns) close();
      if (open) for (const row of table.rows) open.rows.push(row);
      else open = { rows: [...table.rows], columns: table.columns };
      addLines(table.after);
    }
  }
  close();
  return stretches;
}

/** Cut at page breaks and before titles. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  for (const line of lines) {
    const starts = line.afterPageBreak || isTitle(line.text.trim());
    if (starts && chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(line);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** The last rows of a table, alone on a page: too few to show columns, so they are aligned by what they hold. */
function looseRows(lines: readonly Line[], columns: number): RawRow[] | undefined {
  const rows: RawRow[] = [];
  for (const { text, number } of lines) {
    if (text.trim() === "") continue;
    const segments = segmentsOf(text, 2);
    if (!isDataRow(segments) || segments.length > columns) return undefined;
    rows.push(segments.map((segment) => ({ text: segment.text, first: number, last: number })));
  }
  return rows.length > 0 ? rows : undefined;
}
