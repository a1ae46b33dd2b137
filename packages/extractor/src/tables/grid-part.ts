import type { TableGrid } from "@yusuan/schema";
import { hundredths } from "../page/geometry.js";
import type { PageTable } from "./page-table.js";

/** Points between the text of a table without rules and its outer edges. */
const MARGIN = 2;

/** An edge between columns that stands on the page itself, with its index among those of the whole table. */
type OwnEdge = { readonly index: number; readonly at: number };

/** The edges of a table on one of its pages; the page may have fewer columns than the whole table. */
export type GridPart = {
  readonly page: number;
  /** The row of the whole table that the first of `rows` begins. */
  readonly firstRow: number;
  readonly columns: readonly OwnEdge[];
  readonly rows: readonly number[];
};

/** The edges of a table on its page; none where those of its rows are not known. */
export function gridPart(table: PageTable): readonly GridPart[] {
  const { page, xs, ys } = table;
  if (ys.length === 0) return [];
  const around = aroundText(table);
  return [
    { page, firstRow: 0, columns: xs.map((at, index) => ({ index, at: around(at, index) })), rows: ys },
  ];
}

/** Columns found by alignment are those of the figures; words may stand out over the first and the last one. */
function aroundText({ method, xs, box: [left, , right] }: PageTable): (at: number, index: number) => number {
  return (at, index) => {
    if (method !== "aligned") return at;
    if (index === 0) return Math.min(at, left - MARGIN);
    return index === xs.length - 1 ? Math.max(at, right + MARGIN) : at;
  };
}

/** The same edges `rows` further down a table whose edges have the indexes that `indexes` gives. */
export function moveGrid(part: GridPart, rows: number, indexes: readonly number[]): GridPart {
  return {
    ...part,
    firstRow: part.firstRow + rows,
    columns: part.columns.map(({ index, at }) => ({ index: indexes[index] ?? index, at })),
  };
}

/**
 * The edges of all columns of the whole table (which stand at `xs` on its first page) on the page of a part: edges that
 * only other pages have are put in proportion between those that this page has. `undefined` where edges would not follow
 * one another.
 */
export function tableGrid(part: GridPart, xs: readonly number[]): TableGrid | undefined {
  const { page, firstRow } = part;
  const columns = xs.map((x, index) => hundredths(placeOf(index, x, part.columns, xs)));
  const rows = part.rows.map(hundredths);
  return isIncreasing(columns) && isIncreasing(rows) ? { page, firstRow, columns, rows } : undefined;
}

function placeOf(index: number, x: number, own: readonly OwnEdge[], xs: readonly number[]): number {
  const before = own.findLast((edge) => edge.index <= index);
  const after = own.find((edge) => edge.index >= index);
  if (before && after) {
    const [from, to] = [xs[before.index] ?? x, xs[after.index] ?? x];
    return to > from ? before.at + ((x - from) / (to - from)) * (after.at - before.at) : before.at;
  }
  const nearest = before ?? after;
  return nearest ? nearest.at + x - (xs[nearest.index] ?? x) : x;
}

function isIncreasing(edges: readonly number[]): boolean {
  return edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge));
}
