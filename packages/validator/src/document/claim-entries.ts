import { amountOf, type Claim } from "@yusuan/schema";
import type { EntryDraft } from "./entry.js";

/** Sentences are read with fewer safeguards than numbers in cells, and carry no confidence of their own. */
const CONFIDENCE_OF_TEXT = 0.95;

/**
 * Every amount of money that a sentence says, with the precision of its printed decimals; `read` where pages of the
 * document were read from pictures.
 */
export function claimEntries(claims: readonly Claim[], read: boolean): readonly EntryDraft[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== "amount") return [];
    const { id, printed: text, page, bbox, place } = claim;
    const { fen } = amountOf(claim.value);
    const { fen: places } = amountOf(claim.precision ?? "0.01");
    const quantum = places > 0n ? places : 1n;
    return [
      {
        figure: { id, text, page, bbox, ...(place !== undefined && { place }), confidence: 1 },
        owner: { kind: "claim", claim },
        dimension: "money",
        fen,
        quantum,
        uncertain: read,
        ...(read && {
          scanned: { read: fen, quantum, confidence: CONFIDENCE_OF_TEXT, candidates: [] },
        }),
      },
    ];
  });
}
