import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { executionEntry, executionRows } from "./shared/execution.js";

export const executedWithinBudget: DocumentRule = Object.freeze({
  id: "executed-within-budget",
  kind: "definition",
  relation: "at-most",
  severity: "warning",
  forms: ["self-evaluation"] as const,
  title: { en: "No more is spent than was budgeted", zh: "执行数不超过全年预算数" },
  description: {
    en: "What was executed is at most the revised budget of the year, for the year's funds and for each of their sources.",
    zh: "年度资金总额及各来源的全年执行数不超过全年预算数。",
  },
  formula: "executed ≤ revised (全年执行数 ≤ 全年预算数)",
  documentIdentities: (index) =>
    executionRows(index).flatMap(({ project, key, execution }) => {
      const executed = executionEntry(index, execution, "executed");
      const revised = executionEntry(index, execution, "revised");
      if (!executed || !revised) return [];
      const at = `${project.id}:${key}`;
      return [
        {
          key: at,
          left: printed(executed, `${at} executed`),
          right: printed(revised, `${at} revised`),
          incomplete: amountsDamaged(project),
        },
      ];
    }),
});
