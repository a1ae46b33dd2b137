import { amountOf, type Figure, type Quantity } from "@yusuan/schema";
import type { EntryDraft } from "./entry.js";

/** A number read this surely is never changed, and what contradicts it is a matter of the document. */
export const CERTAIN = 0.99;

type Scan = Pick<EntryDraft, "uncertain" | "scanned">;

/** How an amount was read, where it was read from a picture, and whether what is wrong with it may be the reading. */
export function scanOf(figure: Figure): Scan {
  const { confidence, candidates = [], recovered } = figure;
  if (confidence >= 1) return { uncertain: recovered !== undefined };
  const { fen: quantum } = amountOf(figure.precision);
  return {
    uncertain: confidence < CERTAIN || recovered !== undefined,
    scanned: {
      read: amountOf(figure.reading ?? figure.value).fen,
      quantum: quantum > 0n ? quantum : 1n,
      confidence,
      candidates: candidates.map(({ value, confidence }) => ({ fen: amountOf(value).fen, confidence })),
    },
  };
}

/** The same of a weight or a score. */
export function scanOfPoints({ value, confidence, recovered }: Quantity): Scan {
  if (confidence >= 1) return { uncertain: recovered !== undefined };
  const { fen, quantum } = amountOf(value);
  return {
    uncertain: confidence < CERTAIN || recovered !== undefined,
    scanned: { read: fen, quantum, confidence, candidates: [] },
  };
}
