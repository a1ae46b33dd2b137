import type { StatementRule } from "../rule.js";
import { operationAndPublic, RUNNING_COST_FORMS } from "../shared/running-costs.js";

export const agencyOperationEqual: StatementRule = Object.freeze({
  id: "agency-operation-equal",
  kind: "habit",
  relation: "equal",
  severity: "note",
  forms: RUNNING_COST_FORMS,
  title: { en: "Running costs of organs equal the operating expenses", zh: "机关运行经费等于公用经费" },
  description: {
    en: "Where every body of the department is an administrative one, the running costs of government organs equal the operating expenses by economic classification.",
    zh: "部门所属单位均为行政单位或参公单位时，机关运行经费等于公用经费合计。",
  },
  formula: "T9 机关运行经费 = T8 公用经费 合计",
  identities: operationAndPublic,
});
