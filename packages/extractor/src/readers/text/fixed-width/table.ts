import { isCaption, isTitle } from "../../../words/captions.js";
import { kindOf } from "../grid/kinds.js";
import type { Line, RawRow } from "../model.js";
import { type Band, bandOf, columnBands, isDataRow } from "./columns.js";
import { headerRows } from "./header.js";
import { type Segment, segmentsOf } from "./segments.js";
import { bodyRows, type Written } from "./wraps.js";

/** A table and the lines before and after it that are none of it. */
type FixedTable = {
  readonly before: readonly Line[];
  readonly rows: readonly RawRow[];
  readonly columns: number;
  /** The first row is a row of figures. */
  readonly headless: boolean;
  readonly after: readonly Line[];
};

const MIN_DATA_ROWS = 3;
const MAX_CLASH_SHARE = 0.05;
const MAX_HEADER_LINES = 6;
const MAX_COLUMNS = 40;

/**
 * One table with columns parted by two or more spaces and aligned over the lines. Lines may count a Han character
 * as one column or two; the reading with more columns and fewer clashes is taken. `undefined` where the evidence
 * is poor: fewer than three rows with figures, one column, or pieces that fall into the same column.
 */
export function fixedTable(lines: readonly Line[]): FixedTable | undefined {
  const wide = readWith(lines, 2);
  const narrow = readWith(lines, 1);
  if (!wide || !narrow) return wide?.table ?? narrow?.table;
  return (narrow.score > wide.score ? narrow : wide).table;
}

function readWith(lines: readonly Line[], hanWidth: 1 | 2): { table: FixedTable; score: number } | undefined {
  const written = lines.map((line) => ({ line, segments: segmentsOf(line.text, hanWidth) }));
  const data = written.filter(({ segments }) => isDataRow(segments));
  if (data.length < MIN_DATA_ROWS) return undefined;
  const bands = columnBands(data.map(({ segments }) => segments));
  const clashes = data.filter(({ segments }) => clash(segments, bands)).length;
  if (bands.length < 2 || bands.length > MAX_COLUMNS || clashes > data.length * MAX_CLASH_SHARE)
    return undefined;
  if (!bands.some(({ figures }) => figures)) return undefined;

  const first = written.findIndex(({ segments }) => isDataRow(segments));
  const last = written.findLastIndex(({ segments }) => isDataRow(segments));
  const start = headerStart(written, first);
  const end = lastWrap(written, last, bands);
  const leadWrap = isWrapAbove(written[first - 1], written[first], bands) ? 1 : 0;
  const body = Math.max(start, first - leadWrap);
  const header = written.slice(start, body).filter(({ segments }) => segments.length > 0);
  const rows = [
    ...headerRows(
      header.map(({ line, segments }) => ({ segments, number: line.number })),
      bands,
    ),
    ...bodyRows(
      written.slice(body, end + 1).filter(({ segments }) => segments.length > 0),
      bands,
    ),
  ];
  const table = {
    before: lines.slice(0, start),
    rows,
    columns: bands.length,
    headless: header.length === 0,
    after: lines.slice(end + 1),
  };
  return { table, score: bands.length - (clashes * 10) / data.length };
}

function clash(segments: readonly Segment[], bands: readonly Band[]): boolean {
  return new Set(segments.map((segment) => bandOf(segment, bands))).size < segments.length;
}

/** The header: lines of several pieces above the first row of figures, up to a title or caption. */
function headerStart(written: readonly Written[], first: number): number {
  let start = first;
  for (let index = first - 1; index >= 0 && first - index <= 3 * MAX_HEADER_LINES; index--) {
    const { segments } = written[index] ?? { segments: [] };
    if (segments.length === 0) continue;
    if (segments.some(({ text }) => isCaption(text) || isTitle(text) || text.length > 40)) break;
    if (segments.length > 1 || index === first - 1) start = index;
  }
  return start;
}

/** A lone name directly above the first row of figures, whose own name is empty. */
function isWrapAbove(above: Written | undefined, row: Written | undefined, bands: readonly Band[]): boolean {
  const [segment, ...others] = above?.segments ?? [];
  if (!segment || !row || others.length > 0) return false;
  const column = bandOf(segment, bands);
  return row.segments.every((other) => bandOf(other, bands) !== column);
}

/** Lines below the last row of figures that still wrap one of its names: directly below, within the column. */
function lastWrap(written: readonly Written[], last: number, bands: readonly Band[]): number {
  const [segment, ...others] = written[last + 1]?.segments ?? [];
  if (!segment || others.length > 0 || kindOf(segment.text) !== "text" || segment.text.length > 20)
    return last;
  const column = bandOf(segment, bands);
  const band = bands[column];
  const inside = band && segment.start >= band.start - 2 && segment.end <= band.end + 2;
  return inside && column > 0 && !/[:：。；]/u.test(segment.text) ? last + 1 : last;
}
