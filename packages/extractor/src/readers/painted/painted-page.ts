import type { PageContent } from "../../page/content.js";
import type { Matrix } from "../../page/geometry.js";

/** A picture that fills the unit square of `ctm`. */
export type PaintedImage = {
  readonly ctm: Matrix;
  /** Pixels across and down; 0 where they are not known. */
  readonly width: number;
  readonly height: number;
  /** Where the reader finds its pixels; absent for what stands in the page itself. */
  readonly object?: string;
};

/** One page as a fixed-layout format (PDF, OFD) paints it. */
export type PaintedPage = {
  /** Turned so that its text reads from left to right. */
  readonly content: PageContent;
  /** The page as the file says that it is shown. */
  readonly shown: {
    readonly width: number;
    readonly height: number;
    readonly rotation: PageContent["rotation"];
  };
  /** In the space of the page as it is shown. */
  readonly images: readonly PaintedImage[];
  /** Corners of shapes that are neither lines nor boxes. */
  readonly drawn: number;
  /** Whether painting stopped at a limit. */
  readonly cut: boolean;
};
