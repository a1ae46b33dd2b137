import type { DocumentKind } from "@yusuan/schema";
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
 * What kind of document this is: two budget statements make a department budget, else the words of the title, else
 * those of the tables' titles.
 */
export function kindOfDocument(
  title: string | null,
  tableTitles: readonly string[],
  statements: number,
): DocumentKind {
  if (statements >= 2) return "department-budget";
  return wordKind(title ?? "") ?? tableTitles.map(wordKind).find((kind) => kind !== undefined) ?? "unknown";
}

function wordKind(text: string): DocumentKind | undefined {
  return WORDS.find(([pattern]) => pattern.test(compact(text)))?.[1];
}
