import type { ReadLimits } from "./readers/reader.js";

/** Bounds on what one file may cost. Documented in docs/limits.md. */
export type Limits = ReadLimits;

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 200 * 1024 * 1024,
  maxPages: 2000,
  maxRuns: 200_000,
  maxInflated: 256 * 1024 * 1024,
  maxPixels: 100_000_000,
  maxPagePixels: 32_000_000,
};
