import { finalAccountOf } from "../../document/final-account.js";
import type { StatementRule } from "../rule.js";
import { appropriatedShares } from "../shared/shares.js";
import { finalAccountShare } from "./final-account-share.js";

export const finalAccountFullyAppropriated: StatementRule = Object.freeze({
  id: "final-account-fully-appropriated",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: finalAccountShare.forms,
  title: {
    en: "What appropriation paid in full is divided alike",
    zh: "全部由财政拨款列支的科目，基本与项目支出一致",
  },
  description: {
    en: "Where the expenditure from the three budgets under a code of a final account, or in total, is as high as all expenditure, its basic and its project part are equal too.",
    zh: "决算的某一科目或合计的三本预算支出之和等于全部支出时，其基本支出、项目支出也分别相等。",
  },
  formula: "公开05 + 公开08 + 公开09 = 公开03 ⇒ basic = basic, project = project",
  identities: (set) =>
    appropriatedShares(finalAccountOf(set)).flatMap(({ fully, drafts }) => (fully ? drafts : [])),
});
