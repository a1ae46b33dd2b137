import type { BudgetDocument, DocumentKind, Evaluation, Project, ProjectFormId } from "@yusuan/schema";
import { consensus } from "../text.js";
import { regionIn } from "./region.js";

const KINDS: Readonly<Record<ProjectFormId, DocumentKind>> = {
  "project-target": "performance-target",
  "project-target-2020": "performance-target",
  "self-evaluation": "self-evaluation",
  "overall-target": "overall-target",
  "special-fund-target": "overall-target",
};

/**
 * What the performance forms and the evaluation say of the document where its tables and its title do not: the
 * kind, unless it holds statements, and the body and the year that most forms name.
 */
export function withFamilies(
  facts: BudgetDocument["document"],
  hasStatements: boolean,
  projects: readonly Project[],
  evaluation: Evaluation | undefined,
): BudgetDocument["document"] {
  const agency =
    facts.agency ??
    consensus(projects.flatMap(({ department, implementer }) => department ?? implementer ?? []));
  return {
    ...facts,
    kind: hasStatements ? facts.kind : (kindOf(projects, evaluation) ?? facts.kind),
    fiscalYear: facts.fiscalYear ?? consensus(projects.flatMap(({ year }) => year ?? [])),
    agency,
    region: facts.region ?? regionIn(agency ?? ""),
  };
}

function kindOf(projects: readonly Project[], evaluation: Evaluation | undefined): DocumentKind | null {
  if (evaluation) return "evaluation-report";
  return consensus(projects.map(({ form }) => KINDS[form]));
}
