import type { BudgetDocument } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type { CLAIM_FIGURES, CLAIM_RELATIONS, CLAIMS } from "../declaration/tables/claims.js";
import { placeOf, standingOf } from "./place.js";

/** The rows of `claims`. */
export function claimRows({ document, claims }: BudgetDocument): RowOf<typeof CLAIMS>[] {
  return claims.map((claim) => ({
    document_id: document.id,
    claim_id: claim.id,
    fiscal_year: document.fiscalYear,
    agency: document.agency,
    kind: claim.kind,
    sentence: claim.text,
    printed: claim.printed,
    subject: claim.subject,
    measure: claim.measure,
    amount: claim.kind === "amount" ? claim.value : null,
    number: claim.kind === "percentage" || claim.kind === "count" ? claim.value : null,
    date: claim.kind === "date" ? claim.value : null,
    unit: claim.unit,
    precision: claim.precision ?? null,
    year: claim.year ?? null,
    direction: claim.direction ?? null,
    section: claim.section ?? null,
    ...standingOf(claim.status),
    ...placeOf(claim),
  }));
}

/** The rows of `claim_figures`. */
export function claimFigureRows({ document, claims }: BudgetDocument): RowOf<typeof CLAIM_FIGURES>[] {
  return claims.flatMap(({ id, figures }) =>
    [...new Set(figures)].map((figure) => ({ document_id: document.id, claim_id: id, figure_id: figure })),
  );
}

/** The rows of `claim_relations`. */
export function claimRelationRows({ document, claims }: BudgetDocument): RowOf<typeof CLAIM_RELATIONS>[] {
  return claims.flatMap(({ id, related }) =>
    related.map(({ claim, as }) => ({
      document_id: document.id,
      claim_id: id,
      related_claim_id: claim,
      relation: as,
    })),
  );
}
