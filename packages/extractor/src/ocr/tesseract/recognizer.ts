import type { LineKind, Recognizer } from "../recognizer.js";
import { hocrSymbols } from "./hocr.js";
import { pgmOf } from "./pgm.js";
import { trimmed } from "./trim.js";

/** One way to run Tesseract. */
type Engine = {
  /**
   * Reads a picture of one line to hOCR; `raw` without a look at its layout.
   * @throws InputError `ocr-failed`
   */
  readonly read: (kind: LineKind, raw: boolean, picture: () => Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** White around a line that is read raw, in pixels. */
const RAW_MARGIN = 4;

/** A recognizer by Tesseract. Lines in which its layout finds no letters are read raw. */
export function tesseractRecognizer(name: string, { read, close }: Engine): Recognizer {
  return {
    name,
    read: async ({ kind, raster }) => {
      const raw = trimmed(raster, RAW_MARGIN);
      // Where there is no ink, Tesseract may see some.
      if (!raw) return { symbols: [] };
      const symbols = hocrSymbols(await read(kind, false, () => pgmOf(raster)));
      if (symbols.length > 0) return { symbols };
      return { symbols: hocrSymbols(await read(kind, true, () => pgmOf(raw)), raw.left) };
    },
    close,
  };
}
