import type { FormId } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import { totalLine } from "../../document/statement-index.js";
import { cell, type IdentityDraft } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { yearTotal } from "../shared/year-totals.js";

const SUMMARY: FormId = "final-account-revenue-expenditure-summary";
const SIDES = [
  { side: "revenue", form: "final-account-revenue-by-function" },
  { side: "expenditure", form: "final-account-expenditure-by-function" },
] as const;

export const finalAccountTotals: StatementRule = Object.freeze({
  id: "final-account-totals",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [SUMMARY, ...SIDES.map(({ form }) => form)],
  title: { en: "Revenue and expenditure of the year agree", zh: "本年收入、支出合计各表一致" },
  description: {
    en: "The revenue of the year in the summary of a final account equals the total of revenue by function, the expenditure of the year the total of expenditure by function.",
    zh: "收入支出决算总表的本年收入合计等于收入决算表合计，本年支出合计等于支出决算表合计。",
  },
  formula: "公开01 本年收入合计 = 公开02 合计; 公开01 本年支出合计 = 公开03 合计",
  identities: (set) => SIDES.flatMap(({ side, form }) => compare(set, side, form)),
});

function compare(
  { forms }: StatementSet,
  side: "revenue" | "expenditure",
  form: FormId,
): readonly IdentityDraft[] {
  const summary = forms.get(SUMMARY);
  const coded = forms.get(form);
  const year = summary && yearTotal(summary, side);
  const total = coded && totalLine(coded);
  if (!summary || !coded || !year || !total) return [];
  return [{ key: side, left: cell(summary, year, "total"), right: cell(coded, total, "total") }];
}
