import type { Row, TableRows } from "../declaration/row.js";
import {
  findingEvidenceRows,
  findingFigureRows,
  findingIdentityRows,
  findingRows,
  identityRows,
  identityTermRows,
} from "./audit.js";
import { claimFigureRows, claimRelationRows, claimRows } from "./claims.js";
import { documentRow, type WholeDocument } from "./documents.js";
import { figureRows } from "./figures.js";
import { indicatorRows } from "./indicators.js";
import { projectAmountRows, projectRows } from "./projects.js";
import { lineRows, printedRows, statementRows } from "./statements.js";

/** The rows of every table but `files` that one document gives. */
export function rowsOf(whole: WholeDocument): TableRows {
  const { budget, audit } = whole;
  const rows: Readonly<Record<string, readonly Row[]>> = {
    documents: [documentRow(whole)],
    figures: figureRows(budget),
    statements: statementRows(budget),
    statement_rows: printedRows(budget),
    lines: lineRows(budget),
    projects: projectRows(budget),
    project_amounts: projectAmountRows(budget),
    indicators: indicatorRows(budget),
    claims: claimRows(budget),
    claim_figures: claimFigureRows(budget),
    claim_relations: claimRelationRows(budget),
    identities: identityRows(audit),
    identity_terms: identityTermRows(audit),
    findings: findingRows(audit, budget),
    finding_figures: findingFigureRows(audit),
    finding_identities: findingIdentityRows(audit),
    finding_evidence: findingEvidenceRows(audit),
  };
  return new Map(Object.entries(rows));
}
