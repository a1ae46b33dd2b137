import type { BBox } from "@yusuan/schema";
import { squeeze } from "../../page/characters.js";
import { continueTable, longTable } from "../../tables/continuation.js";
import type { PageTable } from "../../tables/page-table.js";
import type { Item, NativeTable } from "./items.js";

/** A table that may go on over page breaks, with the rows that repeat its header. */
export type JoinedTable = Omit<NativeTable, "cells"> & {
  /** The part that it begins with: the others are compared with it. */
  readonly first: NativeTable;
  /** Cells part by part, so that a part more does not copy all that were before it. */
  readonly parts: NativeTable["cells"][];
  readonly repeatedHeaderRows: readonly number[];
};

type JoinedItem = Exclude<Item, NativeTable | { readonly kind: "break" }> | JoinedTable;

const CONTINUED =
  /^[（(]?\s*(?:续表?|接上表|接上页)\s*[\d一二三四五六七八九十]*[）)]?$|[（(]续(?:表)?[\d一二三四五六七八九十]*[）)]$/u;
/** Paragraphs above a table that may be repeated above its next part. */
const REACH = 8;
const NO_BOX: BBox = [0, 0, 0, 0];

/**
 * Tables that somebody cut at a page, joined: their columns agree, and a page break, a mark such as 续表 or a header
 * that is repeated at once shows that the second is the rest of the first. Only marks and repeated titles may stand
 * between them.
 */
export function joinTables(items: readonly Item[]): readonly JoinedItem[] {
  const joined: JoinedItem[] = [];
  /** What stands between the last table and here, and whether it shows a cut. */
  let between: { readonly table: number; texts: string[]; cut: boolean } | undefined;
  for (const item of items) {
    if (item.kind === "break") {
      if (between) between.cut = true;
    } else if (item.kind === "table") {
      const { cells, ...grid } = item;
      const table = { ...grid, first: item, parts: [cells], repeatedHeaderRows: [] };
      const last = between && joined[between.table];
      const whole =
        between && last?.kind === "table"
          ? continued(last, item, between, above(joined, between.table))
          : undefined;
      if (between && whole) {
        joined[between.table] = whole;
        // What stood between the parts stands behind the whole.
        between = { table: between.table, texts: [], cut: false };
      } else {
        joined.push(table);
        between = { table: joined.length - 1, texts: [], cut: false };
      }
    } else {
      joined.push(item);
      if (item.kind === "paragraph") between?.texts.push(squeeze(item.text));
      else between = undefined;
    }
  }
  return joined;
}

function continued(
  table: JoinedTable,
  next: NativeTable,
  between: { readonly texts: readonly string[]; readonly cut: boolean },
  captions: ReadonlySet<string>,
): JoinedTable | undefined {
  const marked = between.texts.some((text) => CONTINUED.test(text));
  if (!between.texts.every((text) => CONTINUED.test(text) || captions.has(text))) return undefined;
  const { first, rows, parts } = table;
  if (first.edges.length !== next.edges.length) return undefined;
  const whole = continueTable(longTable(paged(first, 1)), paged(next, 2));
  if (!whole || whole.xs.length !== first.edges.length) return undefined;
  const repeated = whole.repeatedHeaderRows.length;
  if (repeated === next.rows) return undefined;
  const cut = between.cut || marked || (between.texts.length === 0 && repeated > 0);
  // Two copies of a form repeat more than a header; what they are filled in for stands below it.
  if (!cut || !continueTable(longTable(paged(below(first, repeated), 1)), paged(below(next, repeated), 2)))
    return undefined;
  parts.push(next.cells.map((cell) => ({ ...cell, row: cell.row + rows })));
  const repeating = Array.from({ length: repeated }, (_, i) => rows + i);
  return {
    ...table,
    rows: rows + next.rows,
    repeatedHeaderRows: [...table.repeatedHeaderRows, ...repeating],
  };
}

/** The table without its first rows. */
function below(table: NativeTable, rows: number): NativeTable {
  const cells = table.cells
    .filter(({ row }) => row >= rows)
    .map((cell) => ({ ...cell, row: cell.row - rows }));
  return { ...table, rows: table.rows - rows, cells };
}

function paged({ rows, edges, cells }: NativeTable, page: number): PageTable {
  return {
    page,
    method: "ruled",
    box: NO_BOX,
    xs: edges,
    ys: [],
    rows,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      page,
      box: NO_BOX,
    })),
  };
}

function above(items: readonly JoinedItem[], index: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const item = items[i];
    if (item?.kind !== "paragraph") break;
    texts.add(squeeze(item.text));
  }
  return texts;
}
