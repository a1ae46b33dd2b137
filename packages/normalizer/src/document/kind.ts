import type { DocumentKind } from "@yusuan/schema";
import type { Stage } from "@yusuan/taxonomy";
import { compact } from "../text.js";

const WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/决算/u, "final-account"],
  [/自评/u, "self-evaluation"],
  [/评价报告/u, "evaluation-report"],
  [/整体(?:支出)?绩效目标/u, "overall-target"],
  [/绩效目标/u, "performance-target"],
  [/(?:部门|单位|区级|市级)预算/u, "department-budget"],
];

/**
 * What kind of document this is: two statements make a budget or a final account (the one with more of them, and
 * where both have as many, the one that the title names), else the words of the title, else those of the tables'
 * titles.
 * @param stages Those of the statements.
 */
export function kindOfDocument(
  title: string | null,
  tableTitles: readonly string[],
  stages: readonly Stage[],
): DocumentKind {
  if (stages.length >= 2) return kindOfStages(title, stages);
  return wordKind(title ?? "") ?? tableTitles.map(wordKind).find((kind) => kind !== undefined) ?? "unknown";
}

function kindOfStages(title: string | null, stages: readonly Stage[]): DocumentKind {
  const final = stages.filter((stage) => stage === "final-account").length;
  const other = stages.length - final;
  const said = wordKind(title ?? "") === "final-account";
  return final > other || (final === other && said) ? "final-account" : "department-budget";
}

function wordKind(text: string): DocumentKind | undefined {
  return WORDS.find(([pattern]) => pattern.test(compact(text)))?.[1];
}
