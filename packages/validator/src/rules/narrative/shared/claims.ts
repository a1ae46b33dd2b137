import type { Claim, Message } from "@yusuan/schema";
import { printedAmount } from "@yusuan/schema/names";
import { placeOf } from "../../../document/describe.js";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";
import type { EvidencePlace } from "../../rule.js";

type Relation = Claim["related"][number]["as"];

/** The claims of a document by id. */
export function claimsById({ document }: DocumentIndex): ReadonlyMap<string, Claim> {
  return new Map(document.claims.map((claim) => [claim.id, claim]));
}

/** The claims that a claim is related to in one way, in their order. */
export function relatedTo(claim: Claim, as: Relation, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  return claim.related.flatMap((relation) => {
    const other = relation.as === as ? claims.get(relation.claim) : undefined;
    return other ? [other] : [];
  });
}

export function placeOfClaim({ page, bbox, place, text }: Claim): EvidencePlace {
  return { page, bbox, ...(place !== undefined && { place }), text };
}

/** A claim as people find it: what it speaks of, as printed, and where. */
export function describeClaim(claim: Claim): Message {
  const { en, zh } = placeOf({ page: claim.page, ...(claim.place !== undefined && { place: claim.place }) });
  const printed = printedAmount(claim.printed);
  return {
    en: `“${claim.subject}” ${printed.en} (${en})`,
    zh: `“${claim.subject}”${printed.zh}（${zh}）`,
  };
}

/** Entries of those of the claims that are amounts. */
export function entriesOf(claims: readonly Claim[], { entries }: DocumentIndex): readonly Entry[] {
  return claims.flatMap(({ id }) => entries.get(id) ?? []);
}
