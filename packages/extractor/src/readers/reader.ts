import type { ReadResult } from "../draft.js";

/** Bounds that a reader must keep; see docs/limits.md. */
export type ReadLimits = {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Text runs on one page, or lines of a text file. */
  readonly maxRuns: number;
  /** Bytes that one compressed part of a file may inflate to. */
  readonly maxInflated: number;
};

/** How a file is to be read. */
export type ReadOptions = {
  /** Find tables by alignment alone, as though no rules were painted. */
  readonly ignoreRules?: boolean;
};

/** One file format behind one interface. */
export type Reader = {
  /** @throws InputError when the file cannot be read at all. */
  readonly read: (bytes: Uint8Array, limits: ReadLimits, options?: ReadOptions) => Promise<ReadResult>;
};
