import type { StatementSet } from "../../document/document-index.js";
import { type StatementIndex, topLines, totalLine } from "../../document/statement-index.js";
import { cell, type IdentityDraft, softCell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

/** What a revenue line of the summary is called, and the column of revenue by function that holds the same. */
const SOURCES = [
  { name: /^财政拨款/u, measure: "appropriation" },
  { name: /^事业收入/u, measure: "institutional-income" },
  { name: /^(?:事业单位)?经营收入/u, measure: "operating-income" },
  { name: /^上级补助收入/u, measure: "superior-subsidy" },
  { name: /^附属单位上缴/u, measure: "subordinate-remittance" },
  { name: /^其[他它]收入/u, measure: "other-income" },
] as const;

export const revenueBySource: StatementRule = Object.freeze({
  id: "revenue-by-source",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-expenditure-summary", "revenue-by-function"] as const,
  title: { en: "Each source of revenue is the same in both forms", zh: "各项收入来源两表一致" },
  description: {
    en: "A revenue line of the summary, such as fiscal appropriation or other income, equals the total of the column of that source in revenue by function.",
    zh: "收支预算总表的各项收入（如财政拨款收入、其他收入）等于收入预算总表对应栏的合计。",
  },
  formula: "T1 source = T2 column of the source, 合计",
  identities: drafts,
});

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("revenue-expenditure-summary");
  const revenue = set.forms.get("revenue-by-function");
  const total = revenue && totalLine(revenue);
  if (!summary || !revenue || !total) return [];
  return SOURCES.flatMap(({ name, measure }) => {
    const lines = topLines(summary, "revenue").filter((line) => name.test(line.name));
    const [line] = lines;
    if (!line || lines.length > 1 || !hasColumn(revenue, measure)) return [];
    return [{ key: measure, left: softLine(summary, line), right: softCell(revenue, total, measure) }];
  });
}

function hasColumn(index: StatementIndex, measure: string): boolean {
  return index.statement.columns.some((column) => column.measure === measure);
}

/** A source without money is often left blank in one form and printed as 0.00 in the other. */
function softLine(index: StatementIndex, line: Parameters<typeof cell>[1]) {
  const operand = cell(index, line, "total");
  return { ...operand, missing: [], blank: operand.missing };
}
