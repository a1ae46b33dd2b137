import type { Claim } from "@yusuan/schema";
import type { Mention } from "../mentions/mention.js";
import type { Passage } from "../text/passage.js";

type RelationKind = Claim["related"][number]["as"];

/** A claim while its passage and its section are being read. */
export type Draft = {
  readonly passage: Passage;
  readonly mention: Mention;
  /** Offsets of the clause that says it. */
  readonly clause: readonly [start: number, end: number];
  /** In the document's words. */
  readonly subject: string;
  readonly measure: string;
  /** Set where only a heading names the subject. */
  readonly isUnderHeading?: true;
  readonly year?: number;
  /** Of a change: the year that is compared with. */
  readonly baseYear?: number;
  readonly direction?: NonNullable<Claim["direction"]>;
  /** Explains or uses something else (主要原因, 主要用于): it is listed and bound to nothing. */
  readonly aside: boolean;
  /** Filled while later clauses are read. */
  readonly related: { readonly to: Draft; readonly as: RelationKind }[];
};

/** More than any sentence tells of one amount. */
const MOST_RELATED = 200;

/** Say of two claims how they belong together, on both sides. */
export function relate(claim: Draft, as: RelationKind, to: Draft): void {
  if (claim === to || claim.related.length >= MOST_RELATED) return;
  if (claim.related.some((known) => known.to === to)) return;
  claim.related.push({ to, as });
}

/** The whole that a claim is a part of. */
export function wholeOf(claim: Draft): Draft | undefined {
  return claim.related.find(({ as }) => as === "whole")?.to;
}

export function relatePart(part: Draft, whole: Draft): void {
  if (part === whole || wholeOf(part) || whole.related.length >= MOST_RELATED) return;
  relate(part, "whole", whole);
  relate(whole, "part", part);
}
