import { finalAccountOf } from "../../document/final-account.js";
import type { StatementRule } from "../rule.js";
import { appropriatedShares } from "../shared/shares.js";

const FORMS = [
  "final-account-expenditure-by-function",
  "final-account-general-budget-by-function",
  "final-account-government-fund-by-function",
  "final-account-state-capital-by-function",
] as const;

export const finalAccountShare: StatementRule = Object.freeze({
  id: "final-account-share",
  kind: "definition",
  relation: "at-most",
  severity: "error",
  forms: FORMS,
  title: {
    en: "What appropriation paid is at most all expenditure",
    zh: "财政拨款支出决算不大于全部支出决算",
  },
  description: {
    en: "Under every code of a final account, and in total, basic and project expenditure from the three budgets together are at most basic and project expenditure from all sources. Applied where other sources paid a part.",
    zh: "决算的每一科目及合计中，三本预算的基本支出、项目支出之和分别不大于支出决算表的基本支出、项目支出。适用于部分支出由其他资金或以前年度资金安排的科目。",
  },
  formula: "公开05 + 公开08 + 公开09 ≤ 公开03, basic and project",
  identities: (set) =>
    appropriatedShares(finalAccountOf(set)).flatMap(({ fully, drafts }) => (fully ? [] : drafts)),
});
