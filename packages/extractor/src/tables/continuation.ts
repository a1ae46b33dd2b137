import { clusterPositions } from "../page/geometry.js";
import { isTitle } from "../words/captions.js";
import { readsAlike } from "../words/reads-alike.js";
import { type GridPart, gridPart, moveGrid } from "./grid-part.js";
import type { PageCell, PageTable } from "./page-table.js";

/** Edges of columns that differ less than this, in points, are the same edge on two pages. */
const SAME_EDGE = 5;
/** A table may stand this much further left or right, in points, on its next page. */
const SHIFT = 40;

/** A table over one or more pages. */
export type LongTable = {
  readonly pages: readonly number[];
  readonly method: PageTable["method"];
  readonly xs: readonly number[];
  readonly rows: number;
  /** Cells page by page, so that a page more does not copy all that were before it. */
  readonly parts: readonly (readonly PageCell[])[];
  /** Texts of the rows of the first page, from the top. */
  readonly firstRows: readonly string[];
  /** Whether any of its text was read from a picture. */
  readonly scanned: boolean;
  /** The texts of the first row of the first page, without empty cells. */
  readonly opening: readonly string[];
  readonly repeatedHeaderRows: readonly number[];
  /** The edges of its rows and columns, page by page. */
  readonly grids: readonly GridPart[];
};

export function longTable(table: PageTable): LongTable {
  return {
    pages: [table.page],
    method: table.method,
    xs: table.xs,
    rows: table.rows,
    parts: [table.cells],
    firstRows: rowTexts(table),
    scanned: isScanned(table),
    opening: openingOf(table),
    repeatedHeaderRows: [],
    grids: gridPart(table),
  };
}

/**
 * The long table that goes on in `next`, or `undefined` where the columns do not agree. Rows at the top of the next
 * page that repeat the first rows of the table are kept and marked.
 */
export function continueTable(table: LongTable, next: PageTable): LongTable | undefined {
  if (table.method !== next.method || hasTitleOfItsOwn(table, next) || opensAnew(table, next))
    return undefined;
  // Columns found by alignment have no firm edges, so their text decides.
  const columns = next.method === "aligned" ? byCentre(table, next) : commonColumns(table.xs, next.xs);
  if (!columns) return undefined;
  const repeated = repeatedRows(table, next);
  const sameColumns = columns.first.every((edge, i) => edge === i);
  const before = sameColumns
    ? table.parts
    : table.parts.map((cells) => cells.map((cell) => moveCell(cell, 0, columns.first)));
  const after = next.cells.map((cell) => moveCell(cell, table.rows, columns.second));
  return {
    pages: [...table.pages, next.page],
    method: table.method,
    xs: columns.xs,
    rows: table.rows + next.rows,
    parts: [...before, after],
    firstRows: table.firstRows,
    scanned: table.scanned,
    opening: table.opening,
    repeatedHeaderRows: [
      ...table.repeatedHeaderRows,
      ...Array.from({ length: repeated }, (_, i) => table.rows + i),
    ],
    grids: [
      ...table.grids.map((part) => moveGrid(part, 0, columns.first)),
      ...gridPart(next).map((part) => moveGrid(part, table.rows, columns.second)),
    ],
  };
}

/** New edges, and the index in them of every old edge of either table. */
type Columns = {
  readonly xs: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
};

function commonColumns(a: readonly number[], b: readonly number[]): Columns | undefined {
  const shift = (b[0] ?? 0) - (a[0] ?? 0);
  if (Math.abs(shift) > SHIFT) return undefined;
  const moved = b.map((x) => x - shift);
  if (Math.abs((moved.at(-1) ?? 0) - (a.at(-1) ?? 0)) > SAME_EDGE) return undefined;
  const xs = clusterPositions([...a, ...moved], SAME_EDGE);
  const nearest = (x: number) => {
    let best = 0;
    xs.forEach((edge, i) => {
      if (Math.abs(edge - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
    });
    return best;
  };
  const first = a.map(nearest);
  const second = moved.map(nearest);
  // Two edges of one table must not fall together, and few new ones may appear.
  if (new Set(first).size !== a.length || new Set(second).size !== b.length) return undefined;
  if (xs.length - 1 > Math.max(a.length, b.length) - 1 + 2) return undefined;
  // Tables are often as wide as the page, so only the lines between their columns tell them apart.
  const inner = (edges: readonly number[]) => edges.slice(1, -1);
  const shared = inner(second).filter((i) => inner(first).includes(i)).length;
  const fewer = Math.min(a.length, b.length) - 2;
  if (fewer === 0 && a.length !== b.length) return undefined;
  return shared >= 0.5 * fewer ? { xs, first, second } : undefined;
}

/** Each column of the next page must stand in one of the table's own; two cannot stand in the same one. */
function byCentre(table: LongTable, next: PageTable): Columns | undefined {
  const columnOf = (centre: number) =>
    table.xs.findIndex((x, i) => centre >= x && centre < (table.xs[i + 1] ?? x));
  const second: number[] = [];
  for (let column = 0; column + 1 < next.xs.length; column++) {
    const boxes = next.cells.filter(
      (cell) => cell.column === column && cell.columnSpan === 1 && cell.text !== "",
    );
    const left = Math.min(...boxes.map((cell) => cell.box[0]));
    const right = Math.max(...boxes.map((cell) => cell.box[2]));
    const index = columnOf((left + right) / 2);
    const last = second.at(-1);
    if (index < 0 || (last !== undefined && index <= last)) return undefined;
    second.push(index);
  }
  const last = second.at(-1);
  if (last === undefined) return undefined;
  return { xs: table.xs, first: table.xs.map((_, i) => i), second: [...second, last + 1] };
}

function moveCell(cell: PageCell, rows: number, edges: readonly number[]): PageCell {
  const column = edges[cell.column] ?? cell.column;
  const end = edges[cell.column + cell.columnSpan] ?? column + cell.columnSpan;
  return { ...cell, row: cell.row + rows, column, columnSpan: Math.max(1, end - column) };
}

/** Whether the first row of `next` is a title, alone in its row, that the table does not begin with. */
function hasTitleOfItsOwn(table: LongTable, next: PageTable): boolean {
  const [title, ...others] = next.cells.filter((cell) => cell.row === 0 && cell.text.trim() !== "");
  if (!title || others.length > 0 || title.columnSpan < 2) return false;
  const text = title.text.replace(/\s/gu, "");
  return isTitle(text) && text !== table.firstRows[0];
}

/** Whether `next` is another copy of the form that the table is: it begins with the same field, filled in otherwise. */
function opensAnew(table: LongTable, next: PageTable): boolean {
  const [field = "", value] = table.opening;
  const [label, other] = openingOf(next);
  return /(?:名称|部门|单位)[:：]?$/u.test(field) && label === field && other !== value;
}

function openingOf({ cells }: PageTable): readonly string[] {
  return cells
    .filter(({ row }) => row === 0)
    .map(({ text }) => text.replace(/\s/gu, ""))
    .filter((text) => text !== "");
}

/** How many rows at the top of `next` say the same as the rows at the top of the table, a header without figures. */
function repeatedRows(table: LongTable, next: PageTable): number {
  const rows = rowTexts(next);
  const same = table.scanned && isScanned(next) ? readsAlike : (a: string, b: string) => a === b;
  const differs = rows.findIndex(
    (text, row) => text === "" || !same(text, table.firstRows[row] ?? "") || /\d[,.]\d/u.test(text),
  );
  return differs < 0 ? rows.length : differs;
}

function rowTexts({ rows, cells }: PageTable): string[] {
  const texts = Array.from({ length: rows }, () => "");
  for (const { row, text } of cells) texts[row] += text.replace(/\s/gu, "");
  return texts;
}

function isScanned({ cells }: PageTable): boolean {
  return cells.some(({ reading }) => reading !== undefined);
}
