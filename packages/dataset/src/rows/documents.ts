import type { RunDocument } from "@yusuan/pipeline";
import type { Audit, BudgetDocument, Extraction, RunLine, Severity } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type { DOCUMENTS, FILES } from "../declaration/tables/documents.js";

/** A document of a run of which everything was made. */
export type WholeDocument = {
  readonly line: RunLine;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
  readonly extraction: Extraction;
};

/** The row of an input file; `fileNo` counts from 1, `seen` says whether its content came before. */
export function fileRow({ line, budget }: RunDocument, fileNo: number, seen: boolean): RowOf<typeof FILES> {
  return {
    file_no: fileNo,
    file: line.file,
    document_id: budget?.document.id ?? null,
    content_id: line.id,
    status: line.status,
    duplicate: seen,
    reason: line.reason ?? null,
    pages_total: line.pages.total,
    pages_read: line.pages.read,
    pages_failed: line.pages.failed,
    pages_skipped: line.pages.skipped,
    tables_total: line.tables?.total ?? null,
    tables_unrecognized: line.tables?.unrecognized ?? null,
  };
}

/** The row of a document. */
export function documentRow({ line, budget, audit, extraction }: WholeDocument): RowOf<typeof DOCUMENTS> {
  const { document, evaluation } = budget;
  const { figures, proven, unproven, contradicted, repaired } = audit.summary;
  const { identities, satisfied, violated, undecided } = audit.summary;
  const findings = (severity: Severity) =>
    audit.findings.filter((finding) => finding.severity === severity).length;
  return {
    document_id: document.id,
    file: line.file,
    media_type: extraction.source.mediaType,
    title: document.title,
    kind: document.kind,
    fiscal_year: document.fiscalYear,
    agency: document.agency,
    region: document.region,
    scope: document.scope,
    scanned_pages: extraction.pages.filter(({ scan }) => scan !== undefined).length,
    statements: budget.statements.length,
    projects: budget.projects.length,
    indicators: indicatorCount(budget),
    claims: budget.claims.length,
    unrecognized_tables: budget.unrecognized.length,
    figures,
    proven,
    unproven,
    contradicted,
    repaired,
    proven_share: share(proven, figures),
    identities,
    satisfied,
    violated,
    undecided,
    errors: findings("error"),
    warnings: findings("warning"),
    notes: findings("note"),
    evaluation_score: evaluation?.score ?? null,
    evaluation_grade: evaluation?.grade ?? null,
  };
}

function indicatorCount({ projects, evaluation }: BudgetDocument): number {
  const listed = [...projects, ...(evaluation?.goalTables ?? [])];
  const rows = listed.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return rows + (evaluation?.scoredIndicators.length ?? 0);
}

const SHARE_PLACES = 4;

/** `part` of `whole` with four decimals, cut and not rounded: 1.0000 is all of them; null of nothing. */
export function share(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const scaled = ((BigInt(part) * 10n ** BigInt(SHARE_PLACES)) / BigInt(whole)).toString();
  const digits = scaled.padStart(SHARE_PLACES + 1, "0");
  return `${digits.slice(0, -SHARE_PLACES)}.${digits.slice(-SHARE_PLACES)}`;
}
