import type { StatementRule } from "../rule.js";
import { appropriatedShares } from "../shared/shares.js";

export const fullyAppropriated: StatementRule = Object.freeze({
  id: "fully-appropriated",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "expenditure-by-function",
    "general-budget-by-function",
    "government-fund-by-function",
    "state-capital-by-function",
  ] as const,
  title: {
    en: "What appropriation pays in full is divided alike",
    zh: "全部由财政拨款安排的科目，基本与项目支出一致",
  },
  description: {
    en: "Where the expenditure from the three budgets under a code, or in total, is as high as all expenditure, its basic and its project part are equal too: neither can exceed the whole.",
    zh: "某一科目或合计的三本预算支出之和等于全部支出时，其基本支出、项目支出也分别相等，因为任何一项都不能大于全部。",
  },
  formula: "T5 + T6 + T7 total = T3 total ⇒ basic = basic, project = project",
  identities: (set) => appropriatedShares(set).flatMap(({ fully, drafts }) => (fully ? drafts : [])),
});
