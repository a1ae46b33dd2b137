import type { Finding } from "@yusuan/schema";
import { audit } from "../audit.js";
import { indexDocument } from "../document/document-index.js";
import type { CheckResult, CheckRule, DocumentRule } from "../rules/rule.js";
import { outcomesIn } from "./outcomes.js";
import { type ReportText, report } from "./report-text.js";

/** The outcomes of a rule on this report in order: `+` satisfied, `x` violated, `?` undecided. */
export function reportOutcomes(rule: DocumentRule, text: ReportText): string {
  return outcomesIn(rule, report(text));
}

/** What a check finds in this report. */
export function reportResults(rule: CheckRule, text: ReportText): readonly CheckResult[] {
  return rule.find(indexDocument(report(text)));
}

/** What the audit as a whole finds of these rules. */
export function reportFindings(ids: readonly string[], text: ReportText): readonly Finding[] {
  return audit(report(text)).findings.filter(({ rule }) => ids.includes(rule));
}
