/** Grey pixels, row by row: 0 is black, 255 is paper. */
export type Raster = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Black and white pixels, row by row: 1 is ink. */
export type Bitmap = { readonly width: number; readonly height: number; readonly ink: Uint8Array };

/** A page as it was photographed, scanned or rendered: red, green, blue and alpha of each pixel. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
  readonly pixelsPerPoint: number;
};

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;
