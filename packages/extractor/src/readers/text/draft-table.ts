import type { DraftBlock, DraftTable, DraftText } from "../../draft.js";
import { isCaption, isNote, isOpenCaption, isSentence, isTitle } from "../../words/captions.js";
import { buildGrid, type RowReading } from "./grid/build.js";
import { filled, kindOf, loneText } from "./grid/kinds.js";
import type { Budget } from "./grid/spans.js";
import { joinCells } from "./join.js";
import { placeOf, type RawCell, type RawRow } from "./model.js";

const MAX_HEAD_ROWS = 12;

/**
 * The rows of one table to blocks: title and caption rows at its top, the table, note rows at its end. Rows that
 * make no table (none has two filled cells) become text blocks.
 */
export function tableBlocks(rows: readonly RawRow[], reading: RowReading, budget: Budget): DraftBlock[] {
  const head = headLength(rows);
  const tail = Math.max(head, tailStart(rows));
  const body = trimTail(trimEmptyRows(rows.slice(head, tail)));
  const isTable = body.some((row) => filled(row) >= 2);
  return [
    ...headBlocks(rows.slice(0, head)),
    ...(isTable ? [draftTable(body, reading, budget)] : body.flatMap((row) => textBlocks(row, "paragraph"))),
    ...rows.slice(tail).flatMap((row) => textBlocks(row, "note")),
  ];
}

/** Number of rows at the top that only name the table: lone titles, captions, empty rows. */
function headLength(rows: readonly RawRow[]): number {
  for (let index = 0; index < Math.min(rows.length, MAX_HEAD_ROWS); index++) {
    const row = rows[index] ?? [];
    const lone = loneText(row);
    const names = filled(row) === 0 || isCaptionRow(row) || (lone && kindOf(lone.text) === "text");
    if (!names || (lone && isNote(lone.text))) return index;
  }
  return 0;
}

/** Every filled cell is a caption or the value of the caption before it. */
export function isCaptionRow(row: RawRow): boolean {
  const written = row.filter((cell) => cell.text !== "");
  if (written.length === 0 || written.length > 6) return false;
  return written.every((cell, i) => {
    const before = written[i - 1];
    return isCaption(cell.text) || (before !== undefined && isOpenCaption(before.text));
  });
}

function tailStart(rows: readonly RawRow[]): number {
  let start = rows.length;
  for (let index = rows.length - 1; index > 0; index--) {
    const row = rows[index] ?? [];
    if (filled(row) === 0) continue;
    const lone = loneText(row);
    // A sentence in a merged row; in a row with all its cells it is the text of one cell.
    const said = lone && (isNote(lone.text) || (row.length <= 3 && row[0] === lone && isSentence(lone.text)));
    if (!said) break;
    start = index;
  }
  return start;
}

function headBlocks(rows: readonly RawRow[]): DraftText[] {
  let titled = false;
  return rows.flatMap((row) => {
    const lone = loneText(row);
    const isHeading = lone && !isCaption(lone.text) && !isSentence(lone.text) && !isDate(lone.text);
    if (!isHeading || (titled && !isTitle(lone.text))) return textBlocks(joinOpenCaptions(row), "note");
    titled = true;
    return textBlocks(row, "heading");
  });
}

function isDate(text: string): boolean {
  return /^[（(]?\s*\d{4}\s*年\s*度?\s*[)）]?$/u.test(text);
}

/** 编制单位： and the name in the next cell are one caption. */
function joinOpenCaptions(row: RawRow): RawRow {
  const out: RawCell[] = [];
  for (const cell of row) {
    const before = out.at(-1);
    if (cell.text === "") continue;
    if (before && isOpenCaption(before.text) && !isCaption(cell.text)) {
      out[out.length - 1] = { ...joinCells(before, cell), text: before.text + cell.text };
    } else out.push(cell);
  }
  return out;
}

function textBlocks(row: RawRow, kind: DraftText["kind"]): DraftText[] {
  return row
    .filter((cell) => cell.text !== "")
    .map(({ text, first, last }) => ({ kind, page: 1, bbox: null, place: placeOf(first, last), text }));
}

function trimEmptyRows(rows: readonly RawRow[]): readonly RawRow[] {
  let start = 0;
  let end = rows.length;
  while (start < end && filled(rows[start] ?? []) === 0) start++;
  while (end > start && filled(rows[end - 1] ?? []) === 0) end--;
  return rows.slice(start, end);
}

/**
 * Take away the columns at the right end that are empty in every row. Where a shorter row reaches into them, its cells
 * are merged ones and nothing says over which columns they stand, so all columns are kept.
 */
function trimTail(rows: readonly RawRow[]): readonly RawRow[] {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = usedLength(rows.filter((row) => row.length === widest));
  if (used === widest || usedLength(rows) > used) return rows;
  return rows.map((row) => (row.length > used ? row.slice(0, used) : row));
}

function usedLength(rows: readonly RawRow[]): number {
  return rows.reduce((most, row) => {
    let length = row.length;
    while (length > most && row[length - 1]?.text === "") length--;
    return Math.max(most, length);
  }, 0);
}

function draftTable(rows: readonly RawRow[], reading: RowReading, budget: Budget): DraftTable {
  const grid = buildGrid(rows, reading, budget);
  return {
    kind: "table",
    pages: [1],
    method: "lines",
    rows: grid.rows,
    columns: grid.columns,
    cells: grid.cells.map(({ row, column, rowSpan, columnSpan, text, first, last }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      page: 1,
      bbox: null,
      place: placeOf(first, last),
      confidence: 1,
    })),
    repeatedHeaderRows: [...grid.repeatedHeaderRows],
  };
}
