import type { StatementRule } from "../rule.js";
import { CONTRIBUTION_FORMS, contribution } from "../shared/contribution.js";

const MEDICAL = ["2101101", "2101102", "2101103", "2101199"];

export const medicalContribution: StatementRule = Object.freeze({
  id: "medical-contribution",
  kind: "habit",
  relation: "equal",
  severity: "note",
  noted: true,
  forms: CONTRIBUTION_FORMS,
  title: { en: "Medical insurance contributions agree", zh: "医疗保险缴费两种分类一致" },
  description: {
    en: "The basic expenditure under the function codes of medical care of administrative and public bodies (all items of 21011) equals the same contribution by economic classification. Offices that pay it for other persons too keep to it only in part, so it proves figures and contradicts none.",
    zh: "功能分类科目的基本支出通常等于经济分类中相应的缴费金额。部分单位口径不同，因此相符时可互相印证，不符时仅作说明。",
  },
  formula: "T5 Σ21011xx 基本 = T8 30110 + 30111",
  identities: (set) => contribution(set, MEDICAL, ["30110", "30111"]),
});
