import type { StatementSet } from "../../document/document-index.js";
import { finalAccountOf } from "../../document/final-account.js";
import { totalLine } from "../../document/statement-index.js";
import { cell, type IdentityDraft, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { FUNDS, fundLine } from "../shared/funds.js";
import { blankCell, yearTotal } from "../shared/year-totals.js";

export const finalAccountAppropriation: StatementRule = Object.freeze({
  id: "final-account-appropriation",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "final-account-revenue-expenditure-summary",
    "final-account-revenue-by-function",
    "final-account-appropriation-summary",
  ] as const,
  title: { en: "The year's fiscal appropriation is the same everywhere", zh: "本年财政拨款收入各表一致" },
  description: {
    en: "The appropriation of each of the three budgets is the same in both summaries of a final account, and the appropriation received in the year equals the total of that column in revenue by function and the sum of the three.",
    zh: "两张决算总表中三本预算的财政拨款收入分别相等；财政拨款本年收入合计等于收入决算表财政拨款收入栏的合计，也等于三本预算之和。",
  },
  formula: "公开04 本年收入合计 = 公开02 财政拨款收入 合计 = Σ 公开01 funds; 公开01 fund = 公开04 fund",
  identities: drafts,
});

function drafts(whole: StatementSet): readonly IdentityDraft[] {
  const { forms } = finalAccountOf(whole);
  const summary = forms.get("revenue-expenditure-summary");
  const revenue = forms.get("revenue-by-function");
  const appropriation = forms.get("appropriation-summary");
  const year = appropriation && yearTotal(appropriation, "revenue");
  if (!appropriation || !year) return [];
  const received = cell(appropriation, year, "total");
  const found: IdentityDraft[] = [];
  const total = revenue && totalLine(revenue);
  if (revenue && total && revenue.statement.columns.some(({ measure }) => measure === "appropriation")) {
    found.push({ key: "revenue", left: received, right: cell(revenue, total, "appropriation") });
  }
  if (!summary) return found;
  const pairs = FUNDS.flatMap((fund) => {
    const left = fundLine(summary, fund);
    const right = fundLine(appropriation, fund);
    return left && right ? [{ fund, left, right }] : [];
  });
  if (pairs.length > 0) {
    const right = sum(pairs.map(({ left }) => blankCell(summary, left, "total")));
    found.push({ key: "summary", left: received, right });
  }
  const each = pairs.map(({ fund, left, right }) => ({
    key: fund.measure,
    left: blankCell(summary, left, "total"),
    right: blankCell(appropriation, right, "total"),
  }));
  return [...found, ...each];
}
