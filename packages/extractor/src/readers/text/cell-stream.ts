import { isTitle } from "../../words/captions.js";
import { isCaptionRow } from "./draft-table.js";
import { filled, isNumeric, kindOf, loneText } from "./grid/kinds.js";
import { gridWidth } from "./grid/profile.js";
import { joinCells } from "./join.js";
import type { Line, RawCell, RawRow } from "./model.js";

/** A row of the stream and whether more than one empty line stands before it. */
type StreamRow = { readonly cells: RawRow; readonly afterGap: boolean };

/**
 * Dialect "one cell per line": each cell is a line that begins with a tab, each row ends with an empty line.
 * A line without a tab inside a row goes on with the cell before it. Gives the rows of each table.
 */
export function streamTables(lines: readonly Line[]): RawRow[][] {
  return splitTables(streamRows(lines)).map((rows) => joinParts(dropMargins(rows)));
}

function streamRows(lines: readonly Line[]): StreamRow[] {
  const rows: StreamRow[] = [];
  let cells: RawCell[] = [];
  let blanks = 0;
  let afterGap = false;
  for (const { number, text } of lines) {
    if (text.trim() === "" && !text.includes("\t")) {
      if (cells.length > 0) rows.push({ cells, afterGap });
      cells = [];
      blanks++;
      continue;
    }
    if (cells.length === 0) afterGap = blanks > 1;
    blanks = 0;
    const before = cells.at(-1);
    const parts = text.split("\t").map((part) => ({ text: part.trim(), first: number, last: number }));
    const [lead, ...rest] = parts;
    if (lead && lead.text !== "") {
      if (before) cells[cells.length - 1] = joinCells(before, lead);
      else cells.push(lead);
    }
    for (const part of rest) cells.push(part);
  }
  if (cells.length > 0) rows.push({ cells, afterGap });
  return rows;
}

/** A new table begins at a title, or at a lone line that captions follow, or at a header after a gap. */
function splitTables(rows: readonly StreamRow[]): RawRow[][] {
  const tables: RawRow[][] = [];
  let current: RawRow[] = [];
  let widest = 0;
  rows.forEach(({ cells, afterGap }, index) => {
    if (widest > 1 && (startsTable(rows, index) || (afterGap && isHeaderOf(rows, index, widest)))) {
      tables.push(current);
      current = [];
      widest = 0;
    }
    current.push(cells);
    widest = Math.max(widest, filled(cells));
  });
  if (current.length > 0) tables.push(current);
  return tables;
}

function startsTable(rows: readonly StreamRow[], index: number): boolean {
  const row = rows[index]?.cells ?? [];
  const lone = loneText(row);
  if (!lone) return isCaptionRow(row);
  if (isTitle(lone.text)) return true;
  const following = rows.slice(index + 1, index + 4).find(({ cells }) => filled(cells) > 0);
  return following !== undefined && isCaptionRow(following.cells);
}

/** All cells filled with short words, of another width than the table so far. */
function isHeaderOf(rows: readonly StreamRow[], index: number, widest: number): boolean {
  const row = rows[index]?.cells ?? [];
  const words = row.every(({ text }) => kindOf(text) === "text" && text.length <= 20);
  return words && row.length > 1 && row.length !== widest && rows[index + 1]?.cells.length === row.length;
}

/** Some writers begin and end every row with an empty cell for the row's margin. */
function dropMargins(rows: readonly RawRow[]): RawRow[] {
  const wide = rows.filter((row) => filled(row) > 0);
  const before = wide.length > 1 && wide.every((row) => row.length > 1 && row[0]?.text === "");
  const after = wide.length > 1 && wide.every((row) => row.length > 1 && row.at(-1)?.text === "");
  return rows.map((row) => row.slice(before ? 1 : 0, after && row.length > 1 ? -1 : undefined));
}

/**
 * An empty paragraph inside a cell parts a row in two. The parts are one row where together they have the width
 * of the grid and look like the full row next to them, figures under figures.
 */
function joinParts(rows: readonly RawRow[]): RawRow[] {
  const width = gridWidth(rows);
  const out: RawRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const next = rows[index + 1];
    if (next && row.length + next.length === width) {
      const whole = [...row, ...next];
      if (looksLike(whole, out.at(-1), width) || looksLike(whole, rows[index + 2], width)) {
        out.push(whole);
        index++;
        continue;
      }
    }
    out.push(row);
  }
  return out;
}

function looksLike(row: RawRow, model: RawRow | undefined, width: number): boolean {
  if (model?.length !== width) return false;
  let figures = 0;
  const agrees = row.every(({ text }, i) => {
    const kind = kindOf(text);
    const other = kindOf(model[i]?.text ?? "");
    if (kind === "empty" || other === "empty") return true;
    if (isNumeric(kind) && isNumeric(other)) figures++;
    return isNumeric(kind) === isNumeric(other);
  });
  return agrees && figures > 0;
}

/** Paragraphs that a tab indents: a single row, or most cells end as sentences do. */
export function isIndentedProse(tables: readonly (readonly RawRow[])[]): boolean {
  const rows = tables.flat().filter((row) => filled(row) > 0);
  const texts = rows.flatMap((row) => row.map((cell) => cell.text)).filter((text) => text !== "");
  const sentences = texts.filter((text) => /[。；！？]$/u.test(text)).length;
  return rows.length < 2 || rows.every((row) => filled(row) < 2) || 2 * sentences > texts.length;
}
