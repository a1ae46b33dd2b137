import type { StatementRule } from "../rule.js";
import { CONTRIBUTION_FORMS, contribution } from "../shared/contribution.js";

export const annuityContribution: StatementRule = Object.freeze({
  id: "annuity-contribution",
  kind: "habit",
  relation: "equal",
  severity: "note",
  noted: true,
  forms: CONTRIBUTION_FORMS,
  title: { en: "Annuity contributions agree", zh: "职业年金缴费两种分类一致" },
  description: {
    en: "The basic expenditure under the function codes of annuity contributions equals the same contribution by economic classification. Offices that pay it for other persons too keep to it only in part, so it proves figures and contradicts none.",
    zh: "功能分类科目的基本支出通常等于经济分类中相应的缴费金额。部分单位口径不同，因此相符时可互相印证，不符时仅作说明。",
  },
  formula: "T5 2080506 基本 = T8 30109",
  identities: (set) => contribution(set, ["2080506"], ["30109"]),
});
