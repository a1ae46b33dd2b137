import type { BBox, Candidate } from "@yusuan/schema";

/** One glyph where it is painted; the box runs over its advance and the font's ascent and descent. */
export type Glyph = {
  readonly text: string;
  readonly bbox: BBox;
  readonly baseline: number;
  readonly size: number;
  /** Degrees clockwise that the line of text is turned by, on the page as it is read. */
  readonly direction: 0 | 90 | 180 | 270;
  /** Painted invisibly, as the text layer over a scan is. */
  readonly hidden: boolean;
  /** Written askew, as watermarks and stamps are; absent where the line runs along the page. */
  readonly askew?: true;
  /** The line of a picture that it was read from, and how sure the reading of this character is (0 to 1). */
  readonly scanned?: { readonly line: ScannedLine; readonly confidence: number };
};

/** One line of text in a picture, as it was read as a whole; all its glyphs refer to the same object. */
export type ScannedLine = {
  readonly text: string;
  /** How likely it is that every character is right, 0 to 1. */
  readonly confidence: number;
  /** Other readings of the same ink, likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Glyphs that it was read as. */
  readonly length: number;
};

/** Glyphs that follow one another on one baseline. */
export type Run = {
  readonly text: string;
  readonly bbox: BBox;
  readonly baseline: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
};

/** A straight upright line: `at` is its y (horizontal) or x (vertical), from `from` to `to` along it. */
export type Rule = {
  readonly orientation: "horizontal" | "vertical";
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
};

/**
 * What is painted on one page, in points from the top left as the page is read. Both born-digital pages and
 * scans become this; everything after it is the same for both.
 */
export type PageContent = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Boxes of painted pictures. */
  readonly pictures: readonly BBox[];
};
