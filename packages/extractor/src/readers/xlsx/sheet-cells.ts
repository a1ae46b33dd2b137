import { type CellObject, type Range, utils, type WorkSheet } from "@e965/xlsx";
import { printedNumber, storedNumber } from "./printed-number.js";

/** A cell that says something, or that is merged of several. */
export type SheetCell = {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As it is printed. */
  readonly text: string;
  /** The stored number, where what is printed is rounded from it. */
  readonly value?: string;
  /** A formula whose value was never saved. */
  readonly uncomputed: boolean;
};

/** Merged cells of one sheet that are looked at. */
const MOST_MERGES = 200_000;

/**
 * The cells of a sheet that say something, with their spans, from top to bottom and left to right.
 * @param uncomputed Names of cells whose formula has no saved value.
 */
export function sheetCells(sheet: WorkSheet, uncomputed: ReadonlySet<string>): readonly SheetCell[] {
  const merges = new Map<string, Range>();
  const covered = new Set<string>();
  const used = usedRange(sheet);
  for (const merge of (sheet["!merges"] ?? []).slice(0, MOST_MERGES)) {
    const end = { r: Math.min(merge.e.r, used.rows - 1), c: Math.min(merge.e.c, used.columns - 1) };
    const key = `${merge.s.r} ${merge.s.c}`;
    if (end.r < merge.s.r || end.c < merge.s.c || covered.has(key)) continue;
    merges.set(key, { s: merge.s, e: end });
    // A merge of many cells covers those only that hold something.
    for (let row = merge.s.r; row <= end.r; row++) {
      rowOf(sheet, row)?.forEach((_, column) => {
        if (column >= merge.s.c && column <= end.c) covered.add(`${row} ${column}`);
      });
    }
    covered.delete(key);
  }
  const found: SheetCell[] = [];
  dataOf(sheet).forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const key = `${row} ${column}`;
      if (covered.has(key)) return;
      const merge = merges.get(key);
      merges.delete(key);
      const never = uncomputed.size > 0 && uncomputed.has(utils.encode_cell({ r: row, c: column }));
      const read = readCell(cell, never);
      if (read.text === "" && !merge && !read.uncomputed) return;
      found.push({ row, column, ...spansOf(merge), ...read });
    });
  });
  for (const merge of merges.values()) {
    if (!covered.has(`${merge.s.r} ${merge.s.c}`))
      found.push({ row: merge.s.r, column: merge.s.c, ...spansOf(merge), text: "", uncomputed: false });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function spansOf(merge: Range | undefined): Pick<SheetCell, "rowSpan" | "columnSpan"> {
  if (!merge) return { rowSpan: 1, columnSpan: 1 };
  return { rowSpan: merge.e.r - merge.s.r + 1, columnSpan: merge.e.c - merge.s.c + 1 };
}

function readCell(cell: CellObject, never = false): Pick<SheetCell, "text" | "value" | "uncomputed"> {
  const unsaved = cell.f !== undefined && cell.v === undefined && (cell.w ?? "") === "";
  const uncomputed = never || unsaved;
  // What it would print is not known, so its cell is one that cannot be read, and no empty one.
  if (uncomputed) return { text: `=${cell.f ?? ""}`, uncomputed };
  if (cell.t === "z" || (cell.v === undefined && cell.w === undefined)) return { text: "", uncomputed };
  const text = (cell.w ?? (cell.t === "n" ? storedNumber(Number(cell.v)) : String(cell.v)) ?? "")
    .replace(/\r\n?/gu, "\n")
    .trim();
  if (cell.t !== "n" || typeof cell.v !== "number") return { text, uncomputed };
  const printed = printedNumber(text);
  const stored = storedNumber(cell.v);
  const rounded = printed !== undefined && stored !== undefined && printed !== stored;
  return { text, uncomputed, ...(rounded && { value: stored }) };
}

/** How far cells with something in them reach, whatever range the sheet declares. */
function usedRange(sheet: WorkSheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  dataOf(sheet).forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (readCell(cell).text === "") return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}

function dataOf(sheet: WorkSheet): readonly (readonly CellObject[] | undefined)[] {
  return sheet["!data"] ?? [];
}

function rowOf(sheet: WorkSheet, row: number): readonly CellObject[] | undefined {
  return dataOf(sheet)[row];
}

/** `C5`, or `'表 1'!C5`, as formulas write it. */
export function placeOf(sheetName: string, row: number, column: number): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName)
    ? sheetName
    : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${utils.encode_cell({ r: row, c: column })}`;
}
