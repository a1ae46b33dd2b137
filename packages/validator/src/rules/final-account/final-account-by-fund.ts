import type { StatementSet } from "../../document/document-index.js";
import { finalAccountOf } from "../../document/final-account.js";
import { measuresOf, type StatementIndex, totalLine } from "../../document/statement-index.js";
import { type IdentityDraft, softCell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { linesByClass, summed } from "../shared/codes.js";
import {
  appropriatedByCode,
  appropriatedTotal,
  FUNDS,
  fundByCode,
  fundLine,
  fundTotal,
} from "../shared/funds.js";
import { balanceLine, blankCell, yearTotal } from "../shared/year-totals.js";

type Fund = (typeof FUNDS)[number];

export const finalAccountByFund: StatementRule = Object.freeze({
  id: "final-account-by-fund",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "final-account-appropriation-summary",
    "final-account-general-budget-by-function",
    "final-account-government-fund-by-function",
    "final-account-state-capital-by-function",
  ] as const,
  title: {
    en: "The final account of appropriation equals those of the three budgets",
    zh: "财政拨款决算总表等于三本预算决算表",
  },
  description: {
    en: "In the summary of appropriation every expenditure line equals, in the column of each budget, the class (类) of that budget's own form, and the expenditure of the year its total. Where a budget's form tells revenue and balances, these equal the summary's too.",
    zh: "财政拨款收入支出决算总表的每一支出项目，在三本预算各栏中等于相应决算表同一类级科目的合计，本年支出合计等于其合计；相应决算表列有收入和结转结余的，也与总表相等。",
  },
  formula: "公开04 by fund = 公开05, 公开08, 公开09, by class and in total",
  identities: drafts,
});

function drafts(whole: StatementSet): readonly IdentityDraft[] {
  const set = finalAccountOf(whole);
  const summary = set.forms.get("appropriation-summary");
  if (!summary || !set.forms.has("general-budget-by-function")) return [];
  const printed = measuresOf(summary, "expenditure");
  const year = yearTotal(summary, "expenditure");
  const total = year
    ? [{ key: "total", left: softCell(summary, year, "total"), right: appropriatedTotal(set, "total") }]
    : [];
  if (!printed.has("general-budget")) {
    const coded = FUNDS.map(({ form }) => set.forms.get(form));
    return [...byClass(summary, coded, "total", (code) => appropriatedByCode(set, code, "total")), ...total];
  }
  return [
    ...total,
    ...FUNDS.filter(({ measure }) => printed.has(measure)).flatMap((fund) => ofFund(set, summary, fund)),
  ];
}

function ofFund(set: StatementSet, summary: StatementIndex, fund: Fund): readonly IdentityDraft[] {
  const own = set.forms.get(fund.form);
  const year = yearTotal(summary, "expenditure");
  const classes = byClass(summary, [own], fund.measure, (code) => fundByCode(set, fund, code, "total"));
  const spent = year && {
    key: `total:${fund.measure}`,
    left: softCell(summary, year, fund.measure),
    right: fundTotal(set, fund, "total"),
  };
  return [...classes, ...(spent ? [spent] : []), ...(own ? besides(summary, own, fund) : [])];
}

/** Revenue and balances, where the budget's own form tells them. */
function besides(summary: StatementIndex, own: StatementIndex, fund: Fund): readonly IdentityDraft[] {
  const total = totalLine(own);
  const printed = measuresOf(own, undefined);
  const opening = balanceLine(summary, "初");
  const part = opening && summary.childrenOf.get(opening.id)?.find(({ name }) => fund.name.test(name));
  const closing = balanceLine(summary, "末");
  const pairs = [
    { own: "current-revenue", line: fundLine(summary, fund), measure: "total" },
    { own: "opening-balance", line: part, measure: "total" },
    { own: "closing-balance", line: closing, measure: fund.measure },
  ];
  return pairs.flatMap(({ own: measure, line, measure: at }) =>
    total && line && printed.has(measure)
      ? [
          {
            key: `${measure}:${fund.measure}`,
            left: blankCell(summary, line, at),
            right: blankCell(own, total, measure),
          },
        ]
      : [],
  );
}

function byClass(
  summary: StatementIndex,
  coded: readonly (StatementIndex | undefined)[],
  measure: string,
  right: (code: string) => IdentityDraft["right"],
): readonly IdentityDraft[] {
  const lines = linesByClass(summary, coded);
  const classes = coded.flatMap((index) => [...(index?.byCode.keys() ?? [])]).filter((c) => c.length === 3);
  return [...new Set([...lines.keys(), ...classes])].map((code) => ({
    key: `${code}:${measure}`,
    left: summed(summary, lines.get(code) ?? [], code, measure),
    right: right(code),
  }));
}
