import { indexDocument } from "../document/document-index.js";
import type { CheckResult, CheckRule, DocumentRule } from "../rules/rule.js";
import { outcomesIn } from "./outcomes.js";
import { type ProjectText, projects } from "./project-text.js";

/** The outcomes of a rule on these forms in order: `+` satisfied, `x` violated, `?` undecided. */
export function projectOutcomes(rule: DocumentRule, ...texts: readonly ProjectText[]): string {
  return outcomesIn(rule, projects(...texts));
}

/** What a check finds in these forms. */
export function projectResults(rule: CheckRule, ...texts: readonly ProjectText[]): readonly CheckResult[] {
  return rule.find(indexDocument(projects(...texts)));
}
