import type { Severity } from "@yusuan/schema";
import type {
  PerformanceData,
  PerformanceRow,
  ProjectData,
  ScoreNode,
} from "../contract/performance-data.js";

/** What the list of the run says of the projects and the evaluation of a document. */
export function performanceRows(data: PerformanceData, page: string): readonly PerformanceRow[] {
  const { file, title, year, agency, projects, evaluation, findings } = data;
  const document = { page, file, title, agency };
  const severities = new Map(findings.map(({ id, severity }) => [id, severity]));
  const counts = (ids: readonly string[]) => {
    const count = (severity: Severity) => ids.filter((id) => severities.get(id) === severity).length;
    return { errors: count("error"), warnings: count("warning"), notes: count("note") };
  };
  return [
    ...(evaluation
      ? [
          {
            ...document,
            project: null,
            year,
            form: "evaluation" as const,
            name: null,
            funding: budgetOf(evaluation.executions.flatMap(({ rows }) => rows)),
            indicators: leavesOf(evaluation.tree),
            score: evaluation.score,
            fullMark: evaluation.tree?.weight?.value ?? null,
            grade: evaluation.grade,
            ...counts(evaluation.findings),
          },
        ]
      : []),
    ...projects.map((project) => ({
      ...document,
      project: project.id,
      year: project.year ?? year,
      form: project.form,
      name: project.name,
      funding: fundingOf(project),
      indicators: project.classes.flatMap(({ groups }) => groups.flatMap((group) => group.indicators)).length,
      score: project.scores?.printed?.value ?? null,
      fullMark: project.weights?.printed?.value ?? null,
      grade: project.grade ?? null,
      ...counts(project.findings),
    })),
  ];
}

/** The total of the form; of a self-evaluation the year's budget, since it prints no other. */
function fundingOf({ funding, execution }: ProjectData): PerformanceRow["funding"] {
  const total = funding.find(({ key, amount }) => key === "total" && amount);
  return total?.amount ? { value: total.amount.value, key: total.key } : budgetOf(execution);
}

function budgetOf(rows: ProjectData["execution"]): PerformanceRow["funding"] {
  const total = rows.find(({ isTotal }) => isTotal);
  const key = (["revised", "initial"] as const).find((each) => total?.[each]);
  const value = key && total?.[key]?.value;
  return key && value !== undefined ? { value, key } : null;
}

function leavesOf(tree: ScoreNode | undefined): number {
  if (!tree) return 0;
  return tree.children.length === 0 ? 1 : tree.children.reduce((sum, child) => sum + leavesOf(child), 0);
}
