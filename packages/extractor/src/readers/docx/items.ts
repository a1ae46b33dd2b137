import type { Cell } from "@yusuan/schema";

/** A paragraph in its final text. */
export type Paragraph = {
  readonly kind: "paragraph";
  /** Lines are parted by `\n`. */
  readonly text: string;
  readonly place: string;
  /** Outline level from 1; absent for body text. */
  readonly outline?: number;
  /** Points. */
  readonly size: number;
  readonly centred: boolean;
  /** An entry of a table of contents, or a footnote or endnote. */
  readonly role?: "contents" | "note";
};

/** A table on its grid. */
export type NativeTable = {
  readonly kind: "table";
  readonly rows: number;
  /** Edges of the columns in points, one more than columns. */
  readonly edges: readonly number[];
  readonly cells: readonly Cell[];
};

/** A picture where it stands, with the size that it is shown in. */
export type PictureItem = {
  readonly kind: "picture";
  readonly number: number;
  /** Its name in the package, or the address of a picture that is not in it. */
  readonly part: string;
  readonly external: boolean;
  /** Points. */
  readonly width: number;
  readonly height: number;
};

/** What a document holds, in reading order. `break` is a page break that somebody set. */
export type Item = Paragraph | NativeTable | PictureItem | { readonly kind: "break" };
