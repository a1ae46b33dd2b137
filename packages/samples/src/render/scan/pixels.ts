/** Pixels row by row, one value each (grey) or three (red, green, blue); 255 is light. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
};

/** A page as a scanner gives it. */
export type PageImage = Pixels & {
  /** Pixels per inch. */
  readonly dpi: number;
};

/** The pixels as they come from a canvas, without alpha; grey by the weights of Rec. 601. */
export function fromRgba(rgba: Uint8Array | Uint8ClampedArray, channels: 1 | 3): Uint8Array {
  const count = rgba.length / 4;
  const data = new Uint8Array(count * channels);
  for (let pixel = 0; pixel < count; pixel++) {
    const red = rgba[pixel * 4] ?? 0;
    const green = rgba[pixel * 4 + 1] ?? 0;
    const blue = rgba[pixel * 4 + 2] ?? 0;
    if (channels === 1) data[pixel] = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    else {
      data[pixel * 3] = red;
      data[pixel * 3 + 1] = green;
      data[pixel * 3 + 2] = blue;
    }
  }
  return data;
}
