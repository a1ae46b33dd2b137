import type { StatementSet } from "../../document/document-index.js";
import { totalLine } from "../../document/statement-index.js";
import { absent, cell, type IdentityDraft, type Operand } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { appropriatedTotal, appropriationRevenue, carriesOver } from "../shared/funds.js";

export const appropriationTotal: StatementRule = Object.freeze({
  id: "appropriation-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "revenue-expenditure-summary",
    "revenue-by-function",
    "appropriation-summary",
    "general-budget-by-function",
    "government-fund-by-function",
    "state-capital-by-function",
  ] as const,
  title: { en: "Fiscal appropriation is the same everywhere", zh: "财政拨款总额各表一致" },
  description: {
    en: "Fiscal appropriation in the summary, in revenue by function and in the summary of appropriation is the same amount, and the expenditure from the three budgets adds up to it. Where money of earlier years is carried over only the expenditure side is compared.",
    zh: "收支预算总表的财政拨款收入、收入预算总表财政拨款栏合计与财政拨款收支预算总表总计相等，并等于三本预算支出表合计之和。有上年结转时只比较支出方。",
  },
  formula: "T1 财政拨款收入 = T2 财政拨款 合计 = T4 总计 = T5 + T6 + T7 合计",
  identities: drafts,
});

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("revenue-expenditure-summary");
  const revenue = set.forms.get("revenue-by-function");
  const appropriation = set.forms.get("appropriation-summary");
  const received: [string, Operand][] = [];
  if (summary) received.push(["summary", appropriationRevenue(summary)]);
  const revenueTotal = revenue && totalLine(revenue);
  if (revenue && revenueTotal?.figures.appropriation) {
    received.push(["revenue", cell(revenue, revenueTotal, "appropriation")]);
  }
  const spent = appropriatedTotal(set, "total");
  if (!appropriation) {
    if (!set.forms.has("general-budget-by-function") || carriesOver(set)) return [];
    return received.map(([key, left]) => ({ key: `${key}:funds`, left, right: spent }));
  }
  const whole = (side: "revenue" | "expenditure") => {
    const line = totalLine(appropriation, side);
    return line ? cell(appropriation, line, "total") : absent("appropriation-summary total");
  };
  const expenditure = { key: "appropriation:funds", left: whole("expenditure"), right: spent };
  if (carriesOver(set)) return [expenditure];
  const links = received.flatMap(([key, left]) => [
    { key: `${key}:appropriation`, left, right: whole("revenue") },
    { key: `${key}:funds`, left, right: spent },
  ]);
  return [...links, expenditure];
}
