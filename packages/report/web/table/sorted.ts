import type { SortKey } from "./column.js";

/** Whether a text holds all words of a query, in any order and in capitals or not. */
export function holdsWords(query: string): (text: string) => boolean {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return (text) => words.every((word) => text.toLowerCase().includes(word));
}

/** Rows by their keys; those that are alike keep their order. */
export function sorted<R>(rows: readonly R[], key: (row: R) => SortKey, descending: boolean): readonly R[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => sign * compare(a.key, b.key))
    .map(({ row }) => row);
}

const collator = new Intl.Collator("zh", { numeric: true });

function compare(a: SortKey, b: SortKey): number {
  if (typeof a === "string" || typeof b === "string") return collator.compare(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
