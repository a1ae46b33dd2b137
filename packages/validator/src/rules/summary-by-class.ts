import type { StatementSet } from "../document/document-index.js";
import type { IdentityDraft } from "../engine/draft.js";
import type { IdentityRule } from "./rule.js";
import { linesByClass, summed } from "./shared/codes.js";
import { byCode } from "./shared/funds.js";

export const summaryByClass: IdentityRule = Object.freeze({
  id: "summary-by-class",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-expenditure-summary", "expenditure-by-function", "revenue-by-function"] as const,
  title: {
    en: "The summary's expenditure lines equal the classes by function",
    zh: "收支总表支出各行等于功能分类各类",
  },
  description: {
    en: "Every expenditure line of the summary equals the class (类) of the same code or name in expenditure by function (in revenue by function where the former is not printed).",
    zh: "收支预算总表的每一支出项目等于支出预算总表中同一类级科目的合计（无支出预算总表时与收入预算总表比较）。",
  },
  formula: "T1 class = T3 class",
  identities: drafts,
});

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("revenue-expenditure-summary");
  const coded = set.forms.get("expenditure-by-function") ?? set.forms.get("revenue-by-function");
  if (!summary || !coded) return [];
  const lines = linesByClass(summary, [coded]);
  const classes = [...coded.byCode.keys()].filter((code) => code.length === 3);
  return [...new Set([...lines.keys(), ...classes])].map((code) => ({
    key: code,
    left: summed(summary, lines.get(code) ?? [], code, "total"),
    right: byCode(coded, code, "total"),
  }));
}
