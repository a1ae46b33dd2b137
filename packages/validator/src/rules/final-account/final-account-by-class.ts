import type { StatementSet } from "../../document/document-index.js";
import type { IdentityDraft } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { linesByClass, summed } from "../shared/codes.js";
import { byCode } from "../shared/funds.js";

export const finalAccountByClass: StatementRule = Object.freeze({
  id: "final-account-by-class",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["final-account-revenue-expenditure-summary", "final-account-expenditure-by-function"] as const,
  title: {
    en: "The summary's expenditure lines equal the classes of expenditure by function",
    zh: "决算总表支出各行等于支出决算表各类",
  },
  description: {
    en: "Every expenditure line of the summary of a final account equals the class (类) of the same name in expenditure by function. Revenue need not agree with it, as money of earlier years is spent and money of the year is left.",
    zh: "收入支出决算总表的每一支出项目等于支出决算表中同一类级科目的合计。因有结转结余，收入各类不必与之相等。",
  },
  formula: "公开01 class = 公开03 class",
  identities: drafts,
});

function drafts({ forms }: StatementSet): readonly IdentityDraft[] {
  const summary = forms.get("final-account-revenue-expenditure-summary");
  const coded = forms.get("final-account-expenditure-by-function");
  if (!summary || !coded) return [];
  const lines = linesByClass(summary, [coded]);
  const classes = [...coded.byCode.keys()].filter((code) => code.length === 3);
  return [...new Set([...lines.keys(), ...classes])].map((code) => ({
    key: code,
    left: summed(summary, lines.get(code) ?? [], code, "total"),
    right: byCode(coded, code, "total"),
  }));
}
