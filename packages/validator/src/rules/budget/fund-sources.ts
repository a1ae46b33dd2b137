import { cell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { FUNDS, fundLine } from "../shared/funds.js";

export const fundSources: StatementRule = Object.freeze({
  id: "fund-sources",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-expenditure-summary", "appropriation-summary"] as const,
  title: { en: "Both summaries name the same funds", zh: "两张总表的拨款来源一致" },
  description: {
    en: "General public budget, government fund and state capital revenue are the same in the summary of revenue and expenditure and in the summary of fiscal appropriation.",
    zh: "收支预算总表与财政拨款收支预算总表中，一般公共预算、政府性基金、国有资本经营预算资金分别相等。",
  },
  formula: "T1 revenue of a fund = T4 revenue of the fund",
  identities: ({ forms }) => {
    const summary = forms.get("revenue-expenditure-summary");
    const appropriation = forms.get("appropriation-summary");
    if (!summary || !appropriation) return [];
    return FUNDS.flatMap((fund) => {
      const left = fundLine(summary, fund);
      const right = fundLine(appropriation, fund);
      if (!left || !right) return [];
      return [
        { key: fund.measure, left: cell(summary, left, "total"), right: cell(appropriation, right, "total") },
      ];
    });
  },
});
