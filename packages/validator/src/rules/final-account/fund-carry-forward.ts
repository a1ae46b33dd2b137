import type { StatementSet } from "../../document/document-index.js";
import { finalAccountOf } from "../../document/final-account.js";
import { measuresOf, type StatementIndex } from "../../document/statement-index.js";
import { cell, type IdentityDraft, softCell, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { FUNDS, fundLine } from "../shared/funds.js";
import { balanceLine, blankCell, grandTotal, holdsMoney } from "../shared/year-totals.js";

const NEEDED = ["opening-balance", "current-revenue", "total", "closing-balance"];

export const fundCarryForward: StatementRule = Object.freeze({
  id: "fund-carry-forward",
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
    en: "What a budget had and received is what it spent and has left",
    zh: "年初结转加本年收入等于本年支出加年末结转",
  },
  description: {
    en: "In every line of a form with balances, the balance at the start and the revenue of the year equal the expenditure of the year and the balance at the end. In the summary of appropriation the revenue of each budget and its balance at the start equal the grand total of its column.",
    zh: "列有结转结余的表中，每行年初结转和结余与本年收入之和等于本年支出与年末结转和结余之和。财政拨款收入支出决算总表中，每本预算的收入与年初结转之和等于其支出栏的总计。",
  },
  formula: "年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余",
  identities: (whole) => {
    const set = finalAccountOf(whole);
    return [...ofSummary(set), ...FUNDS.flatMap(({ form }) => ofLines(set.forms.get(form)))];
  },
});

function ofLines(index: StatementIndex | undefined): readonly IdentityDraft[] {
  if (!index || !NEEDED.every((measure) => measuresOf(index, undefined).has(measure))) return [];
  return index.statement.lines.map((line) => ({
    key: line.id,
    left: sum([softCell(index, line, "opening-balance"), softCell(index, line, "current-revenue")]),
    right: sum([softCell(index, line, "total"), softCell(index, line, "closing-balance")]),
  }));
}

function ofSummary({ forms }: StatementSet): readonly IdentityDraft[] {
  const index = forms.get("appropriation-summary");
  const total = index && grandTotal(index, "expenditure");
  if (!index || !total) return [];
  const opening = balanceLine(index, "初");
  const parts = opening ? (index.childrenOf.get(opening.id) ?? []) : [];
  // A balance that is not divided may be that of any budget.
  if (opening && parts.length === 0 && holdsMoney(index, opening, "total")) return [];
  return FUNDS.flatMap((fund) => {
    const line = fundLine(index, fund);
    if (!line || !measuresOf(index, "expenditure").has(fund.measure)) return [];
    const part = parts.find(({ name }) => fund.name.test(name));
    const left = [line, ...(part ? [part] : [])].map((each) => blankCell(index, each, "total"));
    return [
      {
        key: `${index.statement.id}:${fund.measure}`,
        left: sum(left),
        right: cell(index, total, fund.measure),
      },
    ];
  });
}
