import type { Rule } from "../page/content.js";
import type { Bitmap, Raster, Turn } from "./raster.js";

/** Nine numbers, row by row, that move a point of the sheet to the page as it is shown: a projective map in points. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** A page that was turned upright, put straight and cleaned, so that it can be read. */
export type Sheet = {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly pixelsPerPoint: number;
  /** Light evened out; seals, speckle and rules are gone; paper is 255. */
  readonly text: Raster;
  /** Where `text` has ink. */
  readonly ink: Bitmap;
  /** In points. */
  readonly rules: readonly Rule[];
  /** How far the picture was turned clockwise. */
  readonly turned: Turn;
  /** Degrees that lines of text ran down to the right before the sheet was put straight. */
  readonly skew: number;
  /** From the sheet to the upright picture before it was put straight, both in points. */
  readonly toPage: Homography;
};
