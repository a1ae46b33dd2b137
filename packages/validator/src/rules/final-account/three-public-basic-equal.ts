import type { StatementRule } from "../rule.js";
import { basicThreePublic, THREE_PUBLIC_FORMS } from "../shared/three-public.js";

export const threePublicBasicEqual: StatementRule = Object.freeze({
  id: "three-public-basic-equal",
  kind: "habit",
  relation: "equal",
  severity: "note",
  forms: THREE_PUBLIC_FORMS,
  title: {
    en: "Basic expenditure often pays all of the three public expenses",
    zh: "“三公”经费通常全部在基本支出中列支",
  },
  description: {
    en: "Where no project pays for them, reception, trips abroad and vehicles under their economic codes equal the three public expenses. Where they do, both are proven; where they do not, nothing follows.",
    zh: "项目支出未列支时，基本支出决算表的相应科目等于“三公”经费决算数。相符时可互相印证，不符时不作判断。",
  },
  formula: "公开06 30217 = 公开07 公务接待费, …",
  identities: basicThreePublic,
});
