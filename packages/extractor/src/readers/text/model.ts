/** One line of the decoded text; `number` is 1-based and counts line ends only, as an editor does. */
export type Line = {
  readonly number: number;
  readonly text: string;
  /** A form feed stands before it. */
  readonly afterPageBreak: boolean;
};

/** A cell as it was written, with the lines that it stands on. */
export type RawCell = {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Columns that it covers, where the layout says so. */
  readonly span?: number;
};

/** The cells of one row in written order; merged cells make it shorter than the grid. */
export type RawRow = readonly RawCell[];

/** A row with every cell in its place; `columnSpan`s add up to the width of the grid or less. */
export type PlacedCell = RawCell & {
  readonly column: number;
  readonly columnSpan: number;
};

/** `place` of a block or cell. */
export function placeOf(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
