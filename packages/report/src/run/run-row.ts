import { type RunDocument, reasonWords } from "@yusuan/pipeline";
import type { Finding, Severity } from "@yusuan/schema";
import type { RunRow } from "../contract/run-data.js";

/** What the run page says of one input file; `page` leads to the page of its document, `agencyPage` to its agency's. */
export function runRow(
  { line, budget, audit }: RunDocument,
  page: string | null,
  agencyPage: string | undefined,
): RunRow {
  const count = (severity: Severity) =>
    audit?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return {
    file: line.file,
    page,
    outcome: line.status,
    ...(line.reason !== undefined && { reason: reasonWords(line.reason) }),
    title: budget?.document.title ?? null,
    kind: budget?.document.kind ?? null,
    year: budget?.document.fiscalYear ?? null,
    agency: budget?.document.agency ?? null,
    ...(agencyPage !== undefined && { agencyPage }),
    pages: line.pages.total,
    figures: audit?.summary.figures ?? 0,
    proven: audit?.summary.proven ?? 0,
    contradicted: audit?.summary.contradicted ?? 0,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    findings: byRule(audit?.findings ?? []),
  };
}

function byRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
