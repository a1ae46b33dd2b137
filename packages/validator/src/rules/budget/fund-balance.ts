import { totalLine } from "../../document/statement-index.js";
import { cell, softCell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { carriesOver, FUNDS, fundLine } from "../shared/funds.js";

export const fundBalance: StatementRule = Object.freeze({
  id: "fund-balance",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["appropriation-summary"] as const,
  title: { en: "Each fund spends what it receives", zh: "各本预算收支相等" },
  description: {
    en: "In the summary of fiscal appropriation the revenue line of each of the three budgets equals the total of its expenditure column. Not applied where money of earlier years is carried over.",
    zh: "财政拨款收支预算总表中，每本预算的收入等于其支出栏的合计。有上年结转时不适用。",
  },
  formula: "T4 revenue of a fund = T4 支出总计 of its column",
  identities: (set) => {
    const index = set.forms.get("appropriation-summary");
    const total = index && totalLine(index, "expenditure");
    if (!index || !total || carriesOver(set)) return [];
    return FUNDS.flatMap((fund) => {
      const line = fundLine(index, fund);
      const isColumn = index.statement.columns.some(({ measure }) => measure === fund.measure);
      if (!line || !isColumn) return [];
      const key = `${index.statement.id}:${fund.measure}`;
      return [{ key, left: cell(index, line, "total"), right: softCell(index, total, fund.measure) }];
    });
  },
});
