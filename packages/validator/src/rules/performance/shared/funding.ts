import type { Project, ProjectFormId } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";

/** Forms that divide their funding by source. */
export const SOURCED_FORMS = [
  "project-target",
  "self-evaluation",
  "project-target-2020",
] as const satisfies readonly ProjectFormId[];

/** A total of the funding grid and the parts below it. */
type FundingSum = { readonly whole: string; readonly parts: readonly string[] };

export const FUNDING_SUMS: readonly FundingSum[] = [
  { whole: "total", parts: ["fiscal", "totalCarriedOver", "other"] },
  { whole: "annual", parts: ["annualFiscal", "carriedOver", "annualOther"] },
];

/** An amount of the funding grid. */
export function fundingEntry({ entries }: DocumentIndex, project: Project, key: string): Entry | undefined {
  const figure = project.funding[key];
  return figure && entries.get(figure.id);
}

export function fundingParts(
  index: DocumentIndex,
  project: Project,
  { parts }: FundingSum,
): readonly Entry[] {
  return parts.flatMap((key) => fundingEntry(index, project, key) ?? []);
}
