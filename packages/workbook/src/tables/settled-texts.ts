import type { BudgetDocument, Table } from "@yusuan/schema";

export type SettledTable = {
  readonly table: Table;
  /** Cells whose text is not what was read from the picture, as `row,column`. */
  readonly settled: ReadonlySet<string>;
};

/** A table with the words that forms and classifications settled where they were misread on a scan. */
export function settledTexts(table: Table, { corrections = [] }: BudgetDocument): SettledTable {
  const texts = new Map<string, { readonly read: string; readonly text: string }>(
    corrections.flatMap(({ cell, read, text }) =>
      cell?.table === table.id ? [[`${cell.row},${cell.column}`, { read, text }] as const] : [],
    ),
  );
  if (texts.size === 0) return { table, settled: new Set() };
  const settled = new Set<string>();
  const cells = table.cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const correction = texts.get(key);
    if (correction?.read !== cell.text) return cell;
    settled.add(key);
    return { ...cell, text: correction.text };
  });
  return { table: { ...table, cells }, settled };
}
