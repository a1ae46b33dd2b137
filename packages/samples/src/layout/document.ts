import type { Table } from "./table.js";

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly table: Table };

/** A part of the document that has a heading of its own, or, without one, a table with its caption. */
export type Section = { readonly heading?: string; readonly blocks: readonly Block[] };

/** What a sample says, without how it is drawn. */
export type SampleDocument = {
  readonly title: string;
  /** Lines under the title on the cover. */
  readonly cover: readonly string[];
  /** Lines of the list of contents. */
  readonly contents: readonly string[];
  readonly sections: readonly Section[];
};

export function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}
