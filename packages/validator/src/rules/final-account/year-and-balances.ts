import type { FormId } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import { measuresOf, type Side, type StatementIndex, topLines } from "../../document/statement-index.js";
import { cell, type IdentityDraft, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { blankCell, grandTotal, yearTotal } from "../shared/year-totals.js";

const FORMS = [
  "final-account-revenue-expenditure-summary",
  "final-account-appropriation-summary",
] as const satisfies readonly FormId[];

export const yearAndBalances: StatementRule = Object.freeze({
  id: "year-and-balances",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: FORMS,
  title: { en: "The grand total is the year and the balances", zh: "总计等于本年合计与结转结余之和" },
  description: {
    en: "In the two summaries of a final account 总计 equals the revenue of the year, the surplus used and the balance at the start of the year; on the other side the expenditure of the year, the distributed surplus and the balance at the end. Every column is compared.",
    zh: "决算的两张总表中，收入总计等于本年收入合计、使用非财政拨款结余与年初结转和结余之和，支出总计等于本年支出合计、结余分配与年末结转和结余之和，各栏分别比较。",
  },
  formula: "总计 = 本年收入合计 + 使用结余 + 年初结转和结余 = 本年支出合计 + 结余分配 + 年末结转和结余",
  identities: ({ forms }: StatementSet) =>
    FORMS.flatMap((form) => {
      const index = forms.get(form);
      return index ? [...compare(index, "revenue"), ...compare(index, "expenditure")] : [];
    }),
});

function compare(index: StatementIndex, side: Side): readonly IdentityDraft[] {
  const year = yearTotal(index, side);
  const grand = grandTotal(index, side);
  if (!year || !grand) return [];
  const between = topLines(index, side).filter(({ row }) => row > year.row && row < grand.row);
  return [...measuresOf(index, side)].map((measure) => ({
    key: `${grand.id}:${measure}`,
    left: cell(index, grand, measure),
    right: sum([
      cell(index, year, measure),
      ...between.map((line) => ({ ...blankCell(index, line, measure), blank: [] })),
    ]),
  }));
}
