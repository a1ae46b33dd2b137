import type { FormId } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import { type Side, totalLine } from "../../document/statement-index.js";
import { absent, cell, type IdentityDraft, type Operand } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const grandTotals: StatementRule = Object.freeze({
  id: "grand-totals",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-expenditure-summary", "revenue-by-function", "expenditure-by-function"] as const,
  title: { en: "The grand totals of the first three forms agree", zh: "前三张表的总计一致" },
  description: {
    en: "The total revenue and the total expenditure of the summary, the total of revenue by function and the total of expenditure by function are one amount. (That the two sides of the summary are equal is the rule two-sides.)",
    zh: "收支预算总表的收入总计、支出总计与收入预算总表合计、支出预算总表合计为同一金额（收支预算总表两边相等见规则 two-sides）。",
  },
  formula: "T1 收入总计, T1 支出总计 = T2 合计 = T3 合计",
  identities: (set) => [
    ...compare(set, ["revenue-expenditure-summary", "revenue"], ["revenue-by-function"]),
    ...compare(set, ["revenue-expenditure-summary", "revenue"], ["expenditure-by-function"]),
    ...compare(set, ["revenue-expenditure-summary", "expenditure"], ["revenue-by-function"]),
    ...compare(set, ["revenue-expenditure-summary", "expenditure"], ["expenditure-by-function"]),
    ...compare(set, ["revenue-by-function"], ["expenditure-by-function"]),
  ],
});

type Place = readonly [form: FormId, side?: Side];

function compare(set: StatementSet, left: Place, right: Place): readonly IdentityDraft[] {
  if (!set.forms.has(left[0]) || !set.forms.has(right[0])) return [];
  const side = left[1] ? `:${left[1]}` : "";
  return [{ key: `${left[0]}${side}:${right[0]}`, left: total(set, left), right: total(set, right) }];
}

function total(set: StatementSet, [form, side]: Place): Operand {
  const index = set.forms.get(form);
  const line = index && totalLine(index, side);
  return line ? cell(index, line, "total") : absent(`${form} total`);
}
