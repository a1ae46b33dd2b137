import type { BBox, CellRef, TextBlock } from "@yusuan/schema";

/** A block or cell that a passage is put together from; `start` is the offset of its text in the passage. */
export type Piece = {
  readonly start: number;
  readonly page: number;
  readonly bbox: BBox | null;
  readonly place?: string;
  readonly numbers?: NonNullable<TextBlock["numbers"]>;
  readonly block?: string;
  readonly cell?: CellRef;
};

/** A paragraph, also where the page or the line ends inside it, or a cell that holds sentences. */
export type Passage = {
  /** As printed. */
  readonly printed: string;
  /** In half-width forms, of the same length as `printed`. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest heading above. */
  readonly section?: string;
  /** The headings that the passage stands under, outermost first. */
  readonly headings: readonly string[];
  /** The section about one project that it stands in: its heading and the block where it begins. */
  readonly project?: { readonly heading: string; readonly block: number };
  /** Position of its first block in the extraction. */
  readonly order: number;
};

/** The piece that an offset of the passage stands in. */
export function pieceAt({ pieces }: Pick<Passage, "pieces">, offset: number): Piece | undefined {
  return pieces.findLast(({ start }) => start <= offset);
}
