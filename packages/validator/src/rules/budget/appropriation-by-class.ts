import type { StatementSet } from "../../document/document-index.js";
import { measuresOf, type StatementIndex, totalLine } from "../../document/statement-index.js";
import { type IdentityDraft, type Operand, softCell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { linesByClass, summed } from "../shared/codes.js";
import { appropriatedByCode, FUNDS, fundByCode, fundTotal } from "../shared/funds.js";

export const appropriationByClass: StatementRule = Object.freeze({
  id: "appropriation-by-class",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "appropriation-summary",
    "general-budget-by-function",
    "government-fund-by-function",
    "state-capital-by-function",
  ] as const,
  title: {
    en: "The summary of appropriation equals the three budgets by function",
    zh: "财政拨款总表各栏等于三本预算支出表",
  },
  description: {
    en: "Every expenditure line of the summary of appropriation equals, in the column of each budget, the class (类) of the same code or name in that budget's own form, and the total row equals its total. Where the summary has no columns by budget, its lines equal the three forms together.",
    zh: "财政拨款收支预算总表的每一支出项目，在一般公共预算、政府性基金预算、国有资本经营预算各栏中等于相应支出表同一类级科目的合计，合计行等于其合计。总表不分栏时，与三张表之和比较。",
  },
  formula: "T4 general column = T5, fund column = T6, state-capital column = T7, by class and in total",
  identities: drafts,
});

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("appropriation-summary");
  if (!summary || !set.forms.has("general-budget-by-function")) return [];
  const coded = FUNDS.map((fund) => set.forms.get(fund.form));
  const lines = linesByClass(summary, coded);
  const printed = measuresOf(summary, "expenditure");
  const compare = (measure: string, other: readonly (StatementIndex | undefined)[], by: ByCode) => {
    const classes = other.flatMap((index) => [...(index?.byCode.keys() ?? [])]).filter((c) => c.length === 3);
    return [...new Set([...lines.keys(), ...classes])].map((code) => ({
      key: `${code}:${measure}`,
      left: summed(summary, lines.get(code) ?? [], code, measure),
      right: by(code),
    }));
  };
  if (!printed.has("general-budget")) {
    return compare("total", coded, (code) => appropriatedByCode(set, code, "total"));
  }
  const total = totalLine(summary, "expenditure");
  return FUNDS.filter(({ measure }) => printed.has(measure)).flatMap((fund) => {
    const own = compare(fund.measure, [set.forms.get(fund.form)], (code) =>
      fundByCode(set, fund, code, "total"),
    );
    if (!total) return own;
    const left = softCell(summary, total, fund.measure);
    return [...own, { key: `total:${fund.measure}`, left, right: fundTotal(set, fund, "total") }];
  });
}

type ByCode = (code: string) => Operand;
