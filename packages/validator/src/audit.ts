import { AUDIT_SCHEMA, type Audit, type BudgetDocument, type FigureStatus } from "@yusuan/schema";
import { indexDocument } from "./document/document-index.js";
import type { Entry } from "./document/entry.js";
import { identify } from "./engine/identify.js";
import { findingsOf } from "./findings/findings.js";
import { prove } from "./proof/prove.js";
import { IDENTITY_RULES } from "./rules/catalogue.js";

/**
 * Hold every identity of the document's forms against its figures: which identities are satisfied, violated or
 * undecided, what that says of every figure, and what a reader should know. The document is not changed.
 */
export function audit(document: BudgetDocument): Audit {
  const index = indexDocument(document);
  const identified = identify(index, IDENTITY_RULES);
  const proof = prove(index, identified.identities);
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
    document: document.document.id,
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
