import type { Raster } from "../../raster.js";
import { scaled, turned } from "../scale.js";

/** Pixels to a point that rules are looked for at. */
const ENOUGH = 210 / 72;

/**
 * Darkness of the pixels of a sheet, laid so that the rules looked for run along the rows; 0 is paper. For vertical
 * rules rows and columns change places.
 */
export type Field = {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
  readonly pixelsPerPoint: number;
};

/** The fields of the horizontal and of the vertical rules, coarse enough to be quick. */
export function fieldsOf(
  raster: Raster,
  pixelsPerPoint: number,
): { readonly horizontal: Field; readonly vertical: Field } {
  const scale = pixelsPerPoint > ENOUGH ? 0.5 : 1;
  const small = scaled(raster, scale);
  const dark = new Uint8Array(small.grey.length);
  for (let i = 0; i < dark.length; i++) dark[i] = 255 - (small.grey[i] ?? 255);
  const { width, height } = small;
  const horizontal = { width, height, dark, pixelsPerPoint: pixelsPerPoint * scale };
  return { horizontal, vertical: transposed(horizontal) };
}

function transposed({ width, height, dark, pixelsPerPoint }: Field): Field {
  // Turned by a quarter, then rows in opposite order.
  const quarter = turned({ width, height, grey: dark }, 270);
  const result = new Uint8Array(dark.length);
  for (let row = 0; row < width; row++) {
    result.set(quarter.grey.subarray((width - 1 - row) * height, (width - row) * height), row * height);
  }
  return { width: height, height: width, dark: result, pixelsPerPoint };
}
