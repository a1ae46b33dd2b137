import type { Raster } from "../scan/raster.js";

/** `number`: digits, separators, signs; `text`: anything. */
export type LineKind = "number" | "text";

/** One line of text, dark on white with a white margin, its letters about 30 pixels high. */
export type LineImage = { readonly raster: Raster; readonly kind: LineKind };

/** One character that was read; `from` and `to` are its left and right edges in pixels of the line's raster. */
export type ReadSymbol = {
  readonly text: string;
  /** 0 to 1, as the recognizer says. */
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  /** Other characters that the recognizer held possible, likeliest first. */
  readonly choices: readonly { readonly text: string; readonly confidence: number }[];
};

/** Characters from left to right, without spaces. */
type LineReading = { readonly symbols: readonly ReadSymbol[] };

/**
 * Reads lines of text. It may read several at a time; the same line gives the same reading whatever was read
 * before it.
 */
export type Recognizer = {
  /** Name and version, for instance `tesseract.js 7.0.0`. */
  readonly name: string;
  /** @throws InputError `ocr-failed` where the engine broke down. */
  readonly read: (line: LineImage) => Promise<LineReading>;
  readonly close: () => Promise<void>;
};
