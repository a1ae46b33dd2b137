import type { StatementSet } from "../../document/document-index.js";
import { measuresOf, type StatementIndex, topLines, totalLine } from "../../document/statement-index.js";
import { type IdentityDraft, softCell, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { blankCell } from "../shared/year-totals.js";

/** What revenue lines of the summary are called, and the column of revenue by function that holds the same. */
const SOURCES = [
  {
    name: /^财政拨款收入|财政拨款收入$|^(?:一般公共|政府性基金|国有资本经营)预算.{0,4}拨款/u,
    measure: "appropriation",
  },
  { name: /^上级补助/u, measure: "superior-subsidy" },
  { name: /^事业收入/u, measure: "institutional-income" },
  { name: /^(?:事业单位)?经营收入/u, measure: "operating-income" },
  { name: /^附属单位上缴/u, measure: "subordinate-remittance" },
  { name: /^其[他它]收入/u, measure: "other-income" },
] as const;

export const finalAccountBySource: StatementRule = Object.freeze({
  id: "final-account-by-source",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["final-account-revenue-expenditure-summary", "final-account-revenue-by-function"] as const,
  title: {
    en: "Each source of the year's revenue is the same in both forms",
    zh: "决算各项收入来源两表一致",
  },
  description: {
    en: "The revenue lines of the summary of a final account equal the total of the column of their source in revenue by function; the appropriation lines of the three budgets together equal the column of fiscal appropriation.",
    zh: "收入支出决算总表的各项收入等于收入决算表对应栏的合计；三本预算的财政拨款收入之和等于财政拨款收入栏的合计。",
  },
  formula: "公开01 sources = 公开02 column of the source, 合计",
  identities: drafts,
});

function drafts({ forms }: StatementSet): readonly IdentityDraft[] {
  const summary = forms.get("final-account-revenue-expenditure-summary");
  const revenue = forms.get("final-account-revenue-by-function");
  const total = revenue && totalLine(revenue);
  if (!summary || !revenue || !total) return [];
  return SOURCES.flatMap(({ name, measure }) => {
    const lines = sourceLines(summary).filter((line) => name.test(line.name));
    if (lines.length === 0 || !measuresOf(revenue, undefined).has(measure)) return [];
    const left = sum(lines.map((line) => blankCell(summary, line, "total")));
    return [{ key: measure, left, right: softCell(revenue, total, measure) }];
  });
}

function sourceLines(summary: StatementIndex) {
  return topLines(summary, "revenue").filter(({ name }) => !/结转|结余/u.test(name));
}
