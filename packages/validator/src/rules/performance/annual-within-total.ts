import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { fundingEntry } from "./shared/funding.js";

export const annualWithinTotal: DocumentRule = Object.freeze({
  id: "annual-within-total",
  kind: "definition",
  relation: "at-most",
  severity: "warning",
  forms: ["project-target"] as const,
  title: { en: "A year's funding is within the project's total", zh: "年度资金不超过项目资金总额" },
  description: {
    en: "What is applied for this year is a part of the project's total funding, or all of it.",
    zh: "年度资金申请总额是项目资金总额的一部分或全部。",
  },
  formula: "annual ≤ total (年度资金申请总额 ≤ 项目资金总额)",
  documentIdentities: (index) =>
    index.document.projects.flatMap((project) => {
      const total = fundingEntry(index, project, "total");
      const annual = fundingEntry(index, project, "annual");
      if (!total || !annual) return [];
      return [
        {
          key: project.id,
          left: printed(annual, `${project.id} annual`),
          right: printed(total, `${project.id} total`),
          incomplete: amountsDamaged(project),
        },
      ];
    }),
});
