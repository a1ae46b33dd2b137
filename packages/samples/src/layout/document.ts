import type { Table } from "./table.js";

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly table: Table }
  /** A heading of its own, by its level from 1. */
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  /** A line that is set without an indent: the name of a table, the unit over it. */
  | { readonly kind: "line"; readonly text: string; readonly align: "left" | "center" | "right" }
  /** What follows begins a page. */
  | { readonly kind: "page" };

/** A part of the document that has a heading of its own, or, without one, a table with its caption. */
export type Section = { readonly heading?: string; readonly blocks: readonly Block[] };

/** What a sample says, without how it is drawn. */
export type SampleDocument = {
  readonly title: string;
  /** Lines under the title on the cover. */
  readonly cover: readonly string[];
  /** Lines of the list of contents; none, no list. */
  readonly contents: readonly string[];
  readonly sections: readonly Section[];
};

export function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

export function heading(level: number, text: string): Block {
  return { kind: "heading", level, text };
}

export function tableBlock(table: Table): Block {
  return { kind: "table", table };
}

export function line(text: string, align: "left" | "center" | "right"): Block {
  return { kind: "line", text, align };
}
