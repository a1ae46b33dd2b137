import { printed, printedParts } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { fundingEntry } from "./shared/funding.js";

export const specialFundSplit: DocumentRule = Object.freeze({
  id: "special-fund-split",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["special-fund-target", "overall-target"] as const,
  title: {
    en: "A special fund is spent by the district or passed on",
    zh: "专项资金等于区级支出与补助街镇之和",
  },
  description: {
    en: "The budget of a special fund is what the district spends itself and the subsidies to its sub-districts and towns. Of the two, the one that is not printed counts as nothing.",
    zh: "专项资金预算等于区级支出与补助街镇之和；只填列其中一项时，另一项按零计。",
  },
  formula: "total = district + subsidy (预算 = 区级支出 + 补助街镇)",
  documentIdentities: (index) =>
    index.document.projects.flatMap((project) => {
      const parts = ["district", "subsidy"].flatMap((key) => fundingEntry(index, project, key) ?? []);
      if (parts.length === 0) return [];
      const total = fundingEntry(index, project, "total") ?? fundingEntry(index, project, "annual");
      return [
        {
          key: project.id,
          left: printed(total, `${project.id} total`),
          right: printedParts(parts, `${project.id} district and subsidy`),
          incomplete: amountsDamaged(project),
        },
      ];
    }),
});
