import type { Cell } from "@yusuan/schema";

/** How text is set, where the page tells it. */
export type Look = {
  /** Level of a heading element. */
  readonly level?: number;
  /** Points. */
  readonly size?: number;
  readonly centred: boolean;
  readonly bold: boolean;
  /** Whether line ends and spaces are kept. */
  readonly kept: boolean;
};

/** A line of text: a paragraph, or what stands before, between or behind line breaks. */
export type Line = {
  readonly kind: "line";
  readonly text: string;
  readonly place: string;
  readonly look: Look;
  /** Whether it leads elsewhere: several links and little else, or, less surely, one link alone. */
  readonly leads?: "surely" | "maybe";
};

/** A table on its grid. */
export type NativeTable = {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
};

/** A picture where it stands. */
export type PictureItem = {
  readonly kind: "picture";
  readonly number: number;
  readonly address: string;
  readonly name: string;
  /** CSS pixels, where the page tells them. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly line: number;
};

/** What a page holds, in reading order. */
export type Item = Line | NativeTable | PictureItem;

/** A cell that was read. */
export type ReadTableCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: string;
  readonly text: string;
  readonly items: readonly Item[];
};

/** A table whose cells were read. */
export type ReadGrid = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly ReadTableCell[];
};
