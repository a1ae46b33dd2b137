import type { StatementRule } from "../rule.js";
import { CONTRIBUTION_FORMS, contribution } from "../shared/contribution.js";

export const pensionContribution: StatementRule = Object.freeze({
  id: "pension-contribution",
  kind: "habit",
  relation: "equal",
  severity: "note",
  noted: true,
  forms: CONTRIBUTION_FORMS,
  title: { en: "Pension contributions agree", zh: "基本养老保险缴费两种分类一致" },
  description: {
    en: "The basic expenditure under the function codes of pension contributions equals the same contribution by economic classification. Offices that pay it for other persons too keep to it only in part, so it proves figures and contradicts none.",
    zh: "功能分类科目的基本支出通常等于经济分类中相应的缴费金额。部分单位口径不同，因此相符时可互相印证，不符时仅作说明。",
  },
  formula: "T5 2080505 基本 = T8 30108",
  identities: (set) => contribution(set, ["2080505"], ["30108"]),
});
