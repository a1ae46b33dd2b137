import type { ReadResult } from "../draft.js";
import type { Picture } from "../scan/raster.js";
import type { ScannedPage } from "../scan/scanned-page.js";

/** Bounds that a reader must keep; see docs/limits.md. */
export type ReadLimits = {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Text runs on one page, or lines of a text file. */
  readonly maxRuns: number;
  /** Bytes that one compressed part of a file may inflate to. */
  readonly maxInflated: number;
  /** Pixels of a picture in the file; one with more is not decoded. */
  readonly maxPixels: number;
  /** Pixels of the picture that a page is read from; one with more is made smaller. */
  readonly maxPagePixels: number;
};

/** When pages are read as pictures: where their text is missing or of no use, always, or never. */
export type OcrMode = "auto" | "always" | "never";

/** Reads one picture of a page or of a part of it. */
export type ReadPicture = (picture: Picture) => Promise<ScannedPage>;

/**
 * Read a page as a picture: `work` takes its picture and has it read, unless the page was read before and is taken up
 * again.
 */
export type ScanPage = (
  page: number,
  work: (read: ReadPicture) => Promise<ScannedPage>,
) => Promise<ScannedPage>;

/** How a reader is to read. */
export type ReadSettings = {
  /** Find tables by alignment alone, as though no rules were painted. */
  readonly ignoreRules: boolean;
  readonly ocr: OcrMode;
  readonly scan: ScanPage;
};

/** One file format behind one interface. */
export type Reader = {
  /** @throws InputError when the file cannot be read at all. */
  readonly read: (bytes: Uint8Array, limits: ReadLimits, settings: ReadSettings) => Promise<ReadResult>;
};
