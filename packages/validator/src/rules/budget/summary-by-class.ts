import type { StatementSet } from "../../document/document-index.js";
import type { StatementIndex } from "../../document/statement-index.js";
import type { IdentityDraft } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { linesByClass, summed } from "../shared/codes.js";
import { byCode } from "../shared/funds.js";

export const summaryByClass: StatementRule = Object.freeze({
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
    en: "Every expenditure line of the summary equals the class (类) of the same code or name in expenditure by function and, since revenue is listed by what it is spent on, in revenue by function.",
    zh: "收支预算总表的每一支出项目等于支出预算总表中同一类级科目的合计；收入按支出功能列示，故也等于收入预算总表的同一类。",
  },
  formula: "T1 class = T3 class = T2 class",
  identities: drafts,
});

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("revenue-expenditure-summary");
  if (!summary) return [];
  return (["expenditure-by-function", "revenue-by-function"] as const).flatMap((form) => {
    const coded = set.forms.get(form);
    return coded ? compare(summary, coded) : [];
  });
}

function compare(summary: StatementIndex, coded: StatementIndex): readonly IdentityDraft[] {
  const lines = linesByClass(summary, [coded]);
  const classes = [...coded.byCode.keys()].filter((code) => code.length === 3);
  return [...new Set([...lines.keys(), ...classes])].map((code) => ({
    key: `${coded.statement.form}:${code}`,
    left: summed(summary, lines.get(code) ?? [], code, "total"),
    right: byCode(coded, code, "total"),
  }));
}
