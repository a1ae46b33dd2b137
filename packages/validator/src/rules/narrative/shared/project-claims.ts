import type { Claim, Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";

/** What a document says of its performance forms, and the forms that it prints. */
type StatedProjects = {
  readonly count: Claim;
  readonly sum?: Claim;
  /** Forms of the document's year. */
  readonly projects: readonly Project[];
};

/** `编报绩效目标的项目9个，涉及项目预算资金365.67万元`, each time it is said. */
export function statedProjects({ document }: DocumentIndex): readonly StatedProjects[] {
  const { claims, document: facts } = document;
  const projects = document.projects.filter(
    ({ form, year }) =>
      form.startsWith("project-target") &&
      (year === null || facts.fiscalYear === null || year === facts.fiscalYear),
  );
  return claims.flatMap((count, i) => {
    if (count.measure !== "project-count" || !isOfYear(count, facts.fiscalYear)) return [];
    const next = claims[i + 1];
    return [{ count, projects, ...(next?.measure === "project-sum" && { sum: next }) }];
  });
}

function isOfYear({ year }: Claim, fiscalYear: number | null): boolean {
  return year === undefined || fiscalYear === null || year === fiscalYear;
}
