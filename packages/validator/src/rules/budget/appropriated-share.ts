import type { StatementRule } from "../rule.js";
import { appropriatedShares } from "../shared/shares.js";

export const appropriatedShare: StatementRule = Object.freeze({
  id: "appropriated-share",
  kind: "definition",
  relation: "at-most",
  severity: "error",
  forms: [
    "expenditure-by-function",
    "general-budget-by-function",
    "government-fund-by-function",
    "state-capital-by-function",
  ] as const,
  title: {
    en: "Expenditure from appropriation is at most all expenditure",
    zh: "财政拨款支出不大于全部支出",
  },
  description: {
    en: "Under every code, and in total, basic and project expenditure from the three budgets together are at most basic and project expenditure from all sources. Applied where other sources pay a part.",
    zh: "每一科目及合计中，三本预算的基本支出、项目支出之和分别不大于支出预算总表的基本支出、项目支出。适用于部分支出由其他资金安排的科目。",
  },
  formula: "T5 + T6 + T7 basic ≤ T3 basic; T5 + T6 + T7 project ≤ T3 project",
  identities: (set) => appropriatedShares(set).flatMap(({ fully, drafts }) => (fully ? [] : drafts)),
});
