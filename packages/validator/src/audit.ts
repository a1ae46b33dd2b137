import { AUDIT_SCHEMA, type Audit, type BudgetDocument, type FigureStatus } from "@yusuan/schema";
import { type DocumentIndex, indexDocument } from "./document/document-index.js";
import type { Entry } from "./document/entry.js";
import { type Identified, identify } from "./engine/identify.js";
import { findingsOf } from "./findings/findings.js";
import { type Proof, prove } from "./proof/prove.js";
import { reviewOf } from "./repair/review.js";
import { type Settled, settleReadings } from "./repair/settle.js";
import { IDENTITY_RULES } from "./rules/catalogue.js";

/**
 * Hold every identity of the document's forms against its figures: which identities are satisfied, violated or
 * undecided, what that says of every figure, and what a reader should know. Readings of pictures are first settled
 * as far as the identities settle them. The document is not changed.
 */
export function audit(document: BudgetDocument): Audit {
  const index = indexDocument(document);
  const isScanned = [...index.entries.values()].some(({ scanned }) => scanned !== undefined);
  if (isScanned) return auditReadings(document);
  const identified = identify(index, IDENTITY_RULES);
  return conclude(index, identified, prove(index, identified.identities));
}

function auditReadings(document: BudgetDocument): Audit {
  const settled = settleReadings(document);
  const { index, identified } = settled;
  const proof = prove(index, identified.identities);
  const statuses = settledStatuses(index, settled, proof);
  return {
    ...conclude(index, identified, { ...proof, statuses }),
    repairs: [...settled.repairs],
    review: reviewOf(index, settled, statuses),
  };
}

/** What is printed and what is read are two things: a reading that holds in a sum is not proven by that alone. */
function settledStatuses(
  { entries }: DocumentIndex,
  { repairs, confirmed, doubted }: Settled,
  { statuses }: Proof,
): Proof["statuses"] {
  const repaired = new Set(repairs.map(({ figure }) => figure));
  const settle = (id: string, status: FigureStatus, isRead: boolean): FigureStatus => {
    if (repaired.has(id)) return "repaired";
    if (doubted.has(id)) return "contradicted";
    return isRead && status === "proven" && !confirmed.has(id) ? "unproven" : status;
  };
  return Object.fromEntries(
    [...entries].map(([id, { scanned }]) => [
      id,
      settle(id, statuses[id] ?? "unproven", scanned !== undefined),
    ]),
  );
}

function conclude(index: DocumentIndex, identified: Identified, proof: Proof): Audit {
  const identities = identified.identities.map(({ identity }) => identity);
  const outcomes = tally(identities.map(({ outcome }) => outcome));
  const printed = [...index.entries.values()].filter(({ owner }) => owner.kind !== "claim");
  const standing = (dimension: Entry["dimension"]) =>
    standings(
      printed
        .filter((entry) => entry.dimension === dimension)
        .map(({ figure }) => proof.statuses[figure.id] ?? "unproven"),
    );
  return {
    schema: AUDIT_SCHEMA,
    document: index.document.document.id,
    summary: {
      identities: identities.length,
      satisfied: outcomes("satisfied"),
      violated: outcomes("violated"),
      undecided: outcomes("undecided"),
      ...standing("money"),
      points: standing("points"),
    },
    identities,
    findings: findingsOf(index, identified, proof),
    statuses: proof.statuses,
  };
}

function standings(statuses: readonly FigureStatus[]): Audit["summary"]["points"] {
  const count = tally(statuses);
  return {
    figures: statuses.length,
    proven: count("proven"),
    unproven: count("unproven"),
    contradicted: count("contradicted"),
    repaired: count("repaired"),
  };
}

function tally<T extends string>(values: readonly T[]): (value: T) => number {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}
