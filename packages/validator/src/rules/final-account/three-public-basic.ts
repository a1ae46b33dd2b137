import type { StatementRule } from "../rule.js";
import { basicThreePublic, THREE_PUBLIC_FORMS } from "../shared/three-public.js";

export const threePublicBasic: StatementRule = Object.freeze({
  id: "three-public-basic",
  kind: "definition",
  relation: "at-most",
  severity: "warning",
  forms: THREE_PUBLIC_FORMS,
  title: {
    en: "Basic expenditure holds at most the three public expenses",
    zh: "基本支出中的“三公”科目不大于“三公”经费决算",
  },
  description: {
    en: "Reception, trips abroad and vehicles under their economic codes in basic expenditure are a part of the three public expenses, which projects may pay as well. Offices draw the line differently, so a breach is a warning.",
    zh: "基本支出决算表中公务接待费、因公出国（境）费用、公务用车运行维护费和购置费是“三公”经费的一部分，项目支出也可能列支。各单位口径不尽相同，不符时仅作提示。",
  },
  formula: "公开06 30217 ≤ 公开07 公务接待费; 30212 ≤ 出国; 30231 ≤ 运行; 31013 ≤ 购置",
  identities: basicThreePublic,
});
