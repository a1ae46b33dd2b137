import { amountOf, type Claim } from "@yusuan/schema";
import type { EntryDraft } from "./entry.js";

/** Every amount of money that a sentence says, with the precision of its printed decimals. */
export function claimEntries(claims: readonly Claim[]): readonly EntryDraft[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== "amount") return [];
    const { id, printed: text, page, bbox, place } = claim;
    const { fen: quantum } = amountOf(claim.precision ?? "0.01");
    return [
      {
        figure: { id, text, page, bbox, ...(place !== undefined && { place }), confidence: 1 },
        owner: { kind: "claim", claim },
        dimension: "money",
        fen: amountOf(claim.value).fen,
        quantum: quantum > 0n ? quantum : 1n,
        uncertain: false,
      },
    ];
  });
}
