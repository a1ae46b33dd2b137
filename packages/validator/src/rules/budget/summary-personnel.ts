import { totalLine } from "../../document/statement-index.js";
import { cell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const summaryPersonnel: StatementRule = Object.freeze({
  id: "summary-personnel",
  kind: "habit",
  relation: "equal",
  severity: "note",
  forms: ["revenue-expenditure-summary", "basic-expenditure-by-economic"] as const,
  title: {
    en: "Personnel and operating expenses of the summary equal those by economic classification",
    zh: "收支总表的人员经费、公用经费等于经济分类表",
  },
  description: {
    en: "Where appropriation pays all basic expenditure, the personnel and the operating expenses in the total row of the summary equal those of the form by economic classification.",
    zh: "基本支出全部由一般公共预算拨款安排时，收支预算总表支出总计的人员经费、公用经费等于基本支出经济分类预算表的合计。",
  },
  formula: "T1 人员 总计 = T8 人员 合计; T1 公用 总计 = T8 公用 合计",
  identities: ({ forms }) => {
    const summary = forms.get("revenue-expenditure-summary");
    const economic = forms.get("basic-expenditure-by-economic");
    const left = summary && totalLine(summary, "expenditure");
    const right = economic && totalLine(economic);
    if (!summary || !economic || !left || !right) return [];
    return ["personnel", "public"].map((measure) => ({
      key: measure,
      left: cell(summary, left, measure),
      right: cell(economic, right, measure),
    }));
  },
});
