import type { Message } from "@yusuan/schema";
import type { Child } from "../dom/element.js";

/** What rows can be sorted by. */
export type SortKey = string | number | bigint;

/** A column of a table of rows. */
export type Column<R> = {
  readonly title: Message;
  readonly number: boolean;
  /** What rows are sorted by. */
  readonly key: (row: R) => SortKey;
  readonly show: (row: R) => Child;
};

/** How a table is sorted; by nothing, in the order of its rows. */
export type Sorting<N extends string> = { readonly by: N | undefined; readonly descending: boolean };

/** A column of counts; nothing is a dash. */
export function count<R>(title: Message, key: (row: R) => number): Column<R> {
  return { title, number: true, key, show: (row) => (key(row) === 0 ? "–" : String(key(row))) };
}
