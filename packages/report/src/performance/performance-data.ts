import type { Audit, BudgetDocument, RunLine } from "@yusuan/schema";
import type { PerformanceData } from "../contract/performance-data.js";
import { evaluationData } from "./evaluation-data.js";
import { findingsAbout } from "./findings-about.js";
import { optional } from "./number-data.js";
import { projectData } from "./project-data.js";

type PerformanceParts = {
  readonly line: RunLine;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
  readonly fileName: string;
};

/** All that the performance page of a document shows; undefined where it has no projects and no evaluation. */
export function performanceData({
  line,
  budget,
  audit,
  fileName,
}: PerformanceParts): PerformanceData | undefined {
  const { document, projects, evaluation } = budget;
  if (projects.length === 0 && !evaluation) return undefined;
  const indicators = [
    ...projects.flatMap((project) => project.indicators),
    ...(evaluation?.goalTables ?? []).flatMap((table) => table.indicators),
  ];
  const about = findingsAbout(audit, projects, indicators);
  const projectDatas = projects.map((project) => projectData(project, audit, about));
  const evaluated = evaluation ? evaluationData(evaluation, audit, about) : undefined;
  const named = new Set(
    [...projectDatas, ...(evaluated ? [evaluated] : [])].flatMap((part) => part.findings),
  );
  return {
    view: "performance",
    file: line.file,
    fileName,
    title: document.title,
    year: document.fiscalYear,
    agency: document.agency,
    projects: projectDatas,
    ...optional("evaluation", evaluated),
    findings: audit.findings
      .filter(({ id }) => named.has(id))
      .map(({ id, rule, verdict, severity, message }) => ({ id, rule, verdict, severity, message })),
  };
}
