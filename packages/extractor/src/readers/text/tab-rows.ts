import { isTitle } from "../../words/captions.js";
import { isCaptionRow } from "./draft-table.js";
import { filled, isNumeric, kindOf, loneText } from "./grid/kinds.js";
import type { Line, RawRow } from "./model.js";

const RULE = /^:?-{2,}:?$/u;
const CONTENTS_PAGE = /^\d{1,4}$/u;
const MAX_WORD = 20;

/** Dialect "tab-separated rows": a line is a row. Gives the rows of each table. */
export function tabTables(lines: readonly Line[]): RawRow[][] {
  const tables: RawRow[][] = [];
  let current: RawRow[] = [];
  let afterBlank = false;
  for (const block of rowBlocks(lines)) {
    block.forEach((row, index) => {
      const fresh = index === 0 && afterBlank && startsOther(block, current);
      if (current.some((written) => filled(written) > 1) && (fresh || isStart(row))) {
        tables.push(current);
        current = [];
      }
      current.push(row);
    });
    afterBlank = true;
  }
  if (current.length > 0) tables.push(current);
  return tables;
}

/** Rows between empty lines. */
function rowBlocks(lines: readonly Line[]): RawRow[][] {
  const blocks: RawRow[][] = [];
  let block: RawRow[] = [];
  for (const { number, text } of lines) {
    if (text.trim() === "" && !text.includes("\t")) {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    const row = text.split("\t").map((part) => ({ text: part.trim(), first: number, last: number }));
    if (!row.every((cell) => RULE.test(cell.text))) block.push(row);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function isStart(row: RawRow): boolean {
  const lone = loneText(row);
  return lone ? isTitle(lone.text) : isCaptionRow(row);
}

/** After an empty line, a header of its own over rows with figures starts another table; the same header does not. */
function startsOther(block: readonly RawRow[], current: readonly RawRow[]): boolean {
  const header = block[0] ?? [];
  const known = current.find((row) => filled(row) > 1 && !isCaptionRow(row)) ?? [];
  return isHeader(header) && isHeader(known) && !sameText(header, known) && block.slice(1).some(hasFigure);
}

function isHeader(row: RawRow): boolean {
  return row.length > 1 && row.every(({ text }) => kindOf(text) === "text" && text.length <= MAX_WORD);
}

function hasFigure(row: RawRow): boolean {
  return row.some(({ text }) => isNumeric(kindOf(text)));
}

function sameText(a: RawRow, b: RawRow): boolean {
  return a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text);
}

/** A table of contents: every row is a heading and a page number, and the numbers never fall. */
export function isContents(rows: readonly RawRow[]): boolean {
  let before = 0;
  if (rows.length < 4) return false;
  return rows.every((row) => {
    const [heading, page] = row.filter((cell) => cell.text !== "");
    if (!heading || !page || filled(row) !== 2 || kindOf(heading.text) !== "text") return false;
    const number = CONTENTS_PAGE.test(page.text) ? Number(page.text) : -1;
    const rises = number >= before;
    before = number;
    return rises;
  });
}
