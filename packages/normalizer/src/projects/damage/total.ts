import { plain } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { decimalOf } from "./decimal.js";
import { executionColumnOf } from "./execution-labels.js";
import { distance, rangeOf } from "./nearest.js";

/** The cells of the row of the 总分: full mark and score. */
export type TotalCells = { readonly row: GridRow; readonly fullMark?: GridCell; readonly score?: GridCell };

const TOTAL = /^(?:自评)?(?:总分|总得分|总计|合计|自评总分)(?:\(.{0,10}\))?$/u;

/** The last row of the 总分, read by the columns that the header above it names. */
export function totalRow(rows: readonly GridRow[]): TotalCells | undefined {
  const at = rows.findLastIndex(isTotal);
  const row = rows[at];
  if (!row) return undefined;
  const header = rows
    .slice(0, at)
    .findLast(({ cells }) => cells.some(({ text }) => executionColumnOf(text) === "score"));
  return totalOf(row, header);
}

/** Whether a row is the one of the 总分. */
export function isTotal({ cells }: GridRow): boolean {
  return cells.some(isLabel);
}

/** The cells of a row of the 总分. Of one number alone the column decides what it is. */
function totalOf(row: GridRow, header: GridRow | undefined): TotalCells {
  const label = row.cells.find(isLabel);
  const numbers = row.cells.filter(
    ({ column, text }) => column > (label?.column ?? -1) && decimalOf(text) !== undefined,
  );
  const [first, second] = numbers;
  if (first && second) return { row, fullMark: first, score: second };
  if (!first) return { row };
  return isNearScore(first, header) ? { row, score: first } : { row, fullMark: first };
}

function isLabel({ text }: GridCell): boolean {
  return text.length <= 20 && TOTAL.test(plain(text));
}

function isNearScore(cell: GridCell, header: GridRow | undefined): boolean {
  const [weight, score] = (["weight", "score"] as const).map((field) => {
    const head = header?.cells.find(({ text }) => executionColumnOf(text) === field);
    return head ? distance(rangeOf(head), rangeOf(cell)) : Number.POSITIVE_INFINITY;
  });
  return (score ?? 0) <= (weight ?? 0);
}
