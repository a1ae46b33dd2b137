import type { Page, Problem, Table, TextBlock } from "@yusuan/schema";

/** A text block before it has an id. */
export type DraftText = Omit<TextBlock, "id">;

/** A table before it has an id and before the lines around it are bound to it. */
export type DraftTable = Omit<Table, "id" | "title" | "unit" | "preparedBy" | "captions" | "notes">;

export type DraftBlock = DraftText | DraftTable;

/** What a reader makes of a file. */
export type ReadResult = {
  readonly pages: readonly Page[];
  /** In reading order; a table that goes on over several pages is one block. */
  readonly blocks: readonly DraftBlock[];
  /** Every piece of text as it was decoded, before layout, for the number accounting. */
  readonly printed: readonly { readonly page: number; readonly text: string }[];
  readonly problems: readonly Problem[];
  readonly encoding?: string;
};
