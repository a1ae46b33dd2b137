import type { Audit, BudgetDocument } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type {
  FINDING_EVIDENCE,
  FINDING_FIGURES,
  FINDING_IDENTITIES,
  FINDINGS,
  IDENTITIES,
  IDENTITY_TERMS,
} from "../declaration/tables/audit.js";
import { placeOf } from "./place.js";

/** The rows of `identities`. */
export function identityRows({ document, identities }: Audit): RowOf<typeof IDENTITIES>[] {
  return identities.map((identity) => ({
    document_id: document,
    identity_id: identity.id,
    rule: identity.rule,
    relation: identity.relation,
    terms: identity.terms.length,
    missing: identity.missing.length > 0 ? identity.missing.join("; ") : null,
    difference: identity.difference,
    tolerance: identity.tolerance,
    outcome: identity.outcome,
  }));
}

/** The rows of `identity_terms`. */
export function identityTermRows({ document, identities }: Audit): RowOf<typeof IDENTITY_TERMS>[] {
  return identities.flatMap(({ id, terms }) =>
    terms.map(({ figure, weight }, index) => ({
      document_id: document,
      identity_id: id,
      term_no: index + 1,
      figure_id: figure,
      weight,
    })),
  );
}

/** The rows of `findings`. */
export function findingRows(audit: Audit, { document }: BudgetDocument): RowOf<typeof FINDINGS>[] {
  return audit.findings.map((finding) => ({
    document_id: audit.document,
    finding_id: finding.id,
    fiscal_year: document.fiscalYear,
    agency: document.agency,
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    message_en: finding.message.en,
    message_zh: finding.message.zh,
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    difference: finding.difference ?? null,
    page: finding.evidence[0]?.page ?? null,
  }));
}

/** The rows of `finding_figures`. */
export function findingFigureRows({ document, findings }: Audit): RowOf<typeof FINDING_FIGURES>[] {
  return findings.flatMap(({ id, figures }) =>
    [...new Set(figures)].map((figure) => ({ document_id: document, finding_id: id, figure_id: figure })),
  );
}

/** The rows of `finding_identities`. */
export function findingIdentityRows({ document, findings }: Audit): RowOf<typeof FINDING_IDENTITIES>[] {
  return findings.flatMap(({ id, identities }) =>
    [...new Set(identities)].map((identity) => ({
      document_id: document,
      finding_id: id,
      identity_id: identity,
    })),
  );
}

/** The rows of `finding_evidence`. */
export function findingEvidenceRows({ document, findings }: Audit): RowOf<typeof FINDING_EVIDENCE>[] {
  return findings.flatMap(({ id, evidence }) =>
    evidence.map(({ figure, text, ...placed }, index) => ({
      document_id: document,
      finding_id: id,
      evidence_no: index + 1,
      figure_id: figure ?? null,
      text,
      ...placeOf(placed),
    })),
  );
}
