import type { StatementRule } from "../rule.js";
import { operationAndPublic, RUNNING_COST_FORMS } from "../shared/running-costs.js";

export const agencyOperation: StatementRule = Object.freeze({
  id: "agency-operation",
  kind: "definition",
  relation: "at-most",
  severity: "warning",
  forms: RUNNING_COST_FORMS,
  title: {
    en: "Running costs of organs are at most the operating expenses",
    zh: "机关运行经费不大于公用经费",
  },
  description: {
    en: "The running costs of government organs are the operating expenses of the administrative bodies, so they are at most the operating expenses of the whole department by economic classification. Offices define the former differently, so a breach is a warning.",
    zh: "机关运行经费是行政单位（含参公单位）的公用经费，因此不大于基本支出经济分类预算表的公用经费合计。各地口径不尽相同，不符时仅作提示。",
  },
  formula: "T9 机关运行经费 ≤ T8 公用经费 合计",
  identities: operationAndPublic,
});
