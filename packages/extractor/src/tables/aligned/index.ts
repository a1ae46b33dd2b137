import type { Rule, Run } from "../../page/content.js";
import { unionOf } from "../../page/geometry.js";
import type { PageCell, PageTable } from "../page-table.js";
import { cellOf, fillBlanks, onePlaceEach } from "./cells.js";
import { columnEdges, findColumns } from "./columns.js";
import { headerSpans, headerWords, leafWords, sharedWidth } from "./header.js";
import { candidateLines, isAmount, isCode, type Line, withWords } from "./line.js";
import { headerBands, rowBand, rowEdges } from "./row-edges.js";
import { bodyRows } from "./rows.js";
import { tableZones } from "./zones.js";

/** Lines that are drawn, to keep to where text alone would leave a choice. */
type Hints = { readonly xs: readonly number[]; readonly ys: readonly number[] };

/** Tables that a page shows by alignment alone, and the runs that stand in none. */
type AlignedTables = { readonly tables: readonly PageTable[]; readonly free: readonly Run[] };

/** Find tables without rules, or with some rules missing, among the runs of a page. */
export function alignedTables(page: number, runs: readonly Run[], rules: readonly Rule[]): AlignedTables {
  const lines = candidateLines(runs);
  const hints: Hints = {
    xs: [],
    ys: rules.filter((rule) => rule.orientation === "horizontal").map((rule) => rule.at),
  };
  const tables: PageTable[] = [];
  const taken = new Set<Run>();
  for (const { from, to } of tableZones(lines)) {
    const zone = lines.slice(from, to + 1);
    const table = alignedTable(page, zone.map(withWords), hints);
    if (!table) continue;
    tables.push(table);
    for (const line of zone) for (const run of line.runs) taken.add(run);
  }
  return { tables, free: runs.filter((run) => !taken.has(run)) };
}

/** The table that these lines make; `undefined` where they show fewer than two columns. */
export function alignedTable(page: number, lines: readonly Line[], hints: Hints): PageTable | undefined {
  const start = bodyStart(lines);
  const header = start < 0 ? lines : lines.slice(0, start);
  const body = start < 0 ? [] : lines.slice(start);
  const words = headerWords(header);
  const columns = findColumns(leafWords(words), body, hints.xs);
  if (columns.length < 2) return undefined;
  const xs = columnEdges(columns, hints.xs);
  const cells = headerSpans(words, xs).map(({ word, column, columnSpan }) =>
    cellOf(page, word.row, column, columnSpan, word.runs),
  );
  const headerRows = Math.max(-1, ...words.map((word) => word.row)) + 1;
  const rows = bodyRows(body, hints.ys);
  rows.forEach((row, i) => {
    cells.push(...rowCells(page, headerRows + i, row.runs, xs));
  });
  const box = unionOf(lines.flatMap((line) => line.runs.map((run) => run.bbox)));
  if (!box) return undefined;
  const all = fillBlanks(page, onePlaceEach(cells), headerRows + rows.length, xs, box);
  const bands = [...headerBands(words), ...rows.map(({ runs }) => rowBand(runs.map((run) => run.bbox)))];
  const ys = rowEdges(bands, hints.ys);
  return { page, method: "aligned", box, xs, ys, rows: headerRows + rows.length, cells: all };
}

/**
 * The first line of the body; a wrapped word just above its first figures belongs to it where the body has words
 * below, and to the header where it has figures or nothing there.
 */
function bodyStart(lines: readonly Line[]): number {
  let start = lines.findIndex(isBody);
  const words = lines
    .slice(Math.max(0, start))
    .flatMap(({ runs }) => runs.filter(({ text }) => !isAmount(text)));
  const overWords = ({ runs }: Line) =>
    runs.some((run) => words.some((word) => sharedWidth(run.bbox, word.bbox) > 0));
  for (;;) {
    const first = lines[start];
    const above = lines[start - 1];
    if (!first || !above || above.strong || first.middle - above.middle > above.size || !overWords(above))
      return start;
    start--;
  }
}

/** A line that holds an amount or starts with a code is no header. */
function isBody(line: Line): boolean {
  return (
    line.amounts > 0 ||
    (line.strong && isCode(line.runs[0]?.text ?? "")) ||
    line.runs.some((run) => isAmount(run.text))
  );
}

function rowCells(page: number, row: number, runs: readonly Run[], xs: readonly number[]): PageCell[] {
  const words = runs.filter((run) => !isAmount(run.text));
  const figures = runs.filter((run) => isAmount(run.text)).map((run) => columnOf(run, xs));
  // A total names no code: its word stands across all columns before the figures.
  if (figures.length > 0 && isTotal(words)) {
    const span = Math.max(1, Math.min(...figures));
    const rest = runs.filter((run) => isAmount(run.text));
    return [
      cellOf(page, row, 0, span, words),
      ...rest.map((run) => cellOf(page, row, columnOf(run, xs), 1, [run])),
    ];
  }
  const byColumn = new Map<number, Run[]>();
  for (const run of runs) {
    const column = columnOf(run, xs);
    byColumn.set(column, [...(byColumn.get(column) ?? []), run]);
  }
  return [...byColumn].map(([column, own]) => cellOf(page, row, column, 1, own));
}

function isTotal(words: readonly Run[]): boolean {
  return /^(?:合计|总计)$/u.test(
    words
      .map((run) => run.text)
      .join("")
      .replace(/\s/gu, ""),
  );
}

/** The column that most of the run stands in. */
function columnOf(run: Run, xs: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i + 1 < xs.length; i++) {
    const shared = Math.min(run.bbox[2], xs[i + 1] ?? 0) - Math.max(run.bbox[0], xs[i] ?? 0);
    if (shared > most) {
      best = i;
      most = shared;
    }
  }
  return best;
}
