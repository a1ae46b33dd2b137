import type { Run } from "../page/content.js";
import { unionOf } from "../page/geometry.js";
import { cellOf, onePlaceEach } from "./aligned/cells.js";
import { type HeaderWord, headerSpans, headerWords } from "./aligned/header.js";
import { candidateLines, isAmount, isCode, type Line, withWords } from "./aligned/line.js";
import { headerBands, rowEdges } from "./aligned/row-edges.js";
import type { PageTable } from "./page-table.js";

/** A header line stands within this many sizes of type of what is below it. */
const CLOSE = 2.6;
/** Points that a header word may stand out over the sides of its table. */
const OVERHANG = 6;

type WithHeader = { readonly table: PageTable; readonly free: readonly Run[] };

/**
 * Give a drawn table the header that stands above it without rules: lines of several words over its columns, where
 * the drawn part begins with figures or codes at once.
 */
export function withHeaderAbove(table: PageTable, free: readonly Run[]): WithHeader {
  if (!beginsWithBody(table)) return { table, free };
  const lines = headerLines(table, free);
  if (!lines.some((line) => line.runs.length > 1)) return { table, free };
  const words = headerWords(lines.map(withWords));
  const rows = Math.max(...words.map((word) => word.row)) + 1;
  const header = headerSpans(words, table.xs).map(({ word, column, columnSpan }) =>
    cellOf(table.page, word.row, column, columnSpan, word.runs),
  );
  const taken = new Set(lines.flatMap((line) => line.runs));
  return {
    table: {
      ...table,
      box: unionOf([table.box, ...words.map((word) => word.box)]) ?? table.box,
      ys: edgesAbove(words, table.ys),
      rows: table.rows + rows,
      cells: [...onePlaceEach(header), ...table.cells.map((cell) => ({ ...cell, row: cell.row + rows }))],
    },
    free: free.filter((run) => !taken.has(run)),
  };
}

/** The edges of the header's rows, and below them those of the table. */
function edgesAbove(words: readonly HeaderWord[], ys: readonly number[]): readonly number[] {
  const top = ys[0];
  const edges = rowEdges(headerBands(words), []).slice(0, -1);
  return top === undefined || edges.length === 0 ? [] : [...edges, ...ys];
}

function beginsWithBody(table: PageTable): boolean {
  const first = table.cells.filter((cell) => cell.row === 0).sort((a, b) => a.column - b.column);
  return first.some((cell) => isAmount(cell.text)) || isCode(first[0]?.text ?? "");
}

/** Lines from the table upwards as long as they stand close, over the table, and name nothing else. */
function headerLines(table: PageTable, free: readonly Run[]): Line[] {
  const [left, top, right] = table.box;
  const above = candidateLines(free).filter((line) => line.bottom <= top + 0.3 * line.size);
  const lines: Line[] = [];
  let edge = top;
  for (const line of above.reverse()) {
    const over = line.runs.every(({ bbox }) => bbox[0] > left - OVERHANG && bbox[2] < right + OVERHANG);
    const names = line.runs.length > 1 || lines.length > 0;
    if (line.outside || !over || !names || edge - line.bottom > CLOSE * line.size || line.amounts > 0) break;
    lines.unshift(line);
    edge = line.top;
  }
  return lines;
}
