import type { RunRow } from "../../src/contract/run-data.js";

/** Tenths of the proven share, and all of it, which is a bin of its own. */
export const BINS = 11;

/** Share of the amounts that the arithmetic proves, 0 to 1; below 0 where there are none. */
export function provenShare({ figures, proven }: Pick<RunRow, "figures" | "proven">): number {
  return figures === 0 ? -1 : proven / figures;
}

/** The bin of a document, 0 for less than a tenth to 10 for all; undefined where it has no amounts. */
export function provenBin({ figures, proven }: Pick<RunRow, "figures" | "proven">): number | undefined {
  return figures === 0 ? undefined : Math.floor((10 * proven) / figures);
}

/** How many documents are in each bin. */
export function countByBin(rows: readonly RunRow[]): readonly number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const row of rows) {
    const bin = provenBin(row);
    if (bin !== undefined) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
