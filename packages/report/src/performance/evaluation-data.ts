import type { Audit, Evaluation } from "@yusuan/schema";
import type { EvaluationData } from "../contract/performance-data.js";
import { executionData } from "./execution-data.js";
import type { FindingsAbout } from "./findings-about.js";
import { indicatorClasses } from "./indicator-classes.js";
import { indicatorData } from "./indicator-data.js";
import { optional, quantityData } from "./number-data.js";
import { scoreTree } from "./score-tree.js";

/** An evaluation report: its verdict, its score tree, what was spent, and what was reached. */
export function evaluationData(evaluation: Evaluation, audit: Audit, about: FindingsAbout): EvaluationData {
  const { score, grade, verdicts, bands, executionTables, goalTables } = evaluation;
  return {
    score,
    grade,
    verdicts: verdicts.flatMap((verdict) => (verdict.score ? [quantityData(verdict.score)] : [])),
    bands: bands.map(({ grade, from, to }) => ({ grade, ...optional("from", from), ...optional("to", to) })),
    ...optional("tree", scoreTree(evaluation, audit, about)),
    executions: executionTables.map(({ title, unit, rows }) => ({
      title,
      unit,
      rows: rows.map(({ name, group, role, execution }) =>
        executionData({ key: name, ...optional("group", group), isTotal: role === "total" }, execution),
      ),
    })),
    goals: goalTables.map(({ title, indicators }) => ({
      title,
      classes: indicatorClasses(
        audit,
        indicators.map((indicator) => indicatorData(indicator, about)),
      ),
    })),
    findings: inAuditOrder(audit, ownIds(evaluation).flatMap(about)),
  };
}

/** Ids that findings about the evaluation name, but for those that belong to one of them. */
function ownIds(evaluation: Evaluation): readonly string[] {
  const { scoreTables, executionTables, goalTables, basicTables, surveys } = evaluation;
  return [
    "e",
    ...scoreTables.map(({ table }) => table),
    ...executionTables.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ...goalTables.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...basicTables.filter(({ project }) => project === undefined).map(({ id }) => id),
    ...surveys.map(({ id }) => id),
  ];
}

function inAuditOrder({ findings }: Audit, ids: readonly string[]): readonly string[] {
  const own = new Set(ids);
  return findings.flatMap(({ id }) => (own.has(id) ? [id] : []));
}
