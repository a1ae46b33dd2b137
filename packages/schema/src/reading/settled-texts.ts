import type { BudgetDocument } from "../model/budget.js";
import type { Table } from "../model/extraction.js";

export type SettledTable = {
  readonly table: Table;
  /** What was read from the picture, of cells whose text is another one now, by `row,column`. */
  readonly settled: ReadonlyMap<string, string>;
};

/** A table with the words that forms and classifications settled where they were misread on a scan. */
export function settledTexts(table: Table, { corrections = [] }: BudgetDocument): SettledTable {
  const texts = new Map<string, { readonly read: string; readonly text: string }>(
    corrections.flatMap(({ cell, read, text }) =>
      cell?.table === table.id ? [[`${cell.row},${cell.column}`, { read, text }] as const] : [],
    ),
  );
  const settled = new Map<string, string>();
  if (texts.size === 0) return { table, settled };
  const cells = table.cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const correction = texts.get(key);
    if (correction?.read !== cell.text) return cell;
    settled.set(key, correction.read);
    return { ...cell, text: correction.text };
  });
  return { table: { ...table, cells }, settled };
}
