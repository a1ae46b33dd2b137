import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { totalRow } from "./report/execution.js";

export const evaluationBudget: DocumentRule = Object.freeze({
  id: "evaluation-budget",
  kind: "definition",
  relation: "equal",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: {
    en: "The performance form asks for the initial budget of the report",
    zh: "绩效目标表的年度资金等于报告所列年初预算",
  },
  description: {
    en: "The funding of the year (年度资金申请总额; where it is blank 项目资金总额) of the performance form that an evaluation report holds equals the initial budget in the total row of the report's only execution table. A form may have been written before the budget was fixed, so a difference is a warning.",
    zh: "绩效评价报告所附绩效目标申报表的年度资金申请总额（空白时为项目资金总额），应等于报告预算执行情况表合计行的年初预算。申报表可能早于预算批复，故差异作提示。",
  },
  formula: "年度资金申请总额 = 年初预算 合计",
  documentIdentities: (index) => {
    const { evaluation, projects } = index.document;
    const [table, another] = evaluation?.executionTables ?? [];
    if (!evaluation || !table || another) return [];
    const initial = totalRow(table)?.execution.initial;
    const embedded = new Set(evaluation.basicTables.flatMap(({ project }) => project ?? []));
    const forms = projects.filter(({ id }) => embedded.has(id));
    // Several forms are several projects: none of them need have the whole budget.
    const [form] = forms;
    const asked = form && (form.funding.annual ?? form.funding.total);
    if (forms.length !== 1 || !initial || !asked) return [];
    return [
      {
        key: `${form.id}:${table.table}`,
        left: printed(index.entries.get(asked.id), "年度资金申请总额"),
        right: printed(index.entries.get(initial.id), "年初预算 合计"),
      },
    ];
  },
});
