import { type IdentityDraft, printed, printedParts } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { statedProjects } from "./shared/project-claims.js";

export const projectSum: DocumentRule = Object.freeze({
  id: "project-sum",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["narrative", "project-target", "project-target-2020"] as const,
  title: { en: "The forms add up to the stated project funds", zh: "绩效目标表金额之和等于所称项目资金" },
  description: {
    en: "Where the document prints as many performance forms as it says projects have targets, the funding applied for this year on the forms adds up to the project funds that it states.",
    zh: "文件所附绩效目标申报表张数与所称编报绩效目标的项目数一致的，各表年度资金申请总额之和应等于所称涉及的项目预算资金。",
  },
  formula: "涉及项目预算资金 = Σ 年度资金申请总额",
  documentIdentities: (index) =>
    statedProjects(index).flatMap(({ count, sum, projects }): readonly IdentityDraft[] => {
      if (!sum || projects.length === 0 || count.value !== `${projects.length}`) return [];
      const annual = projects.map(({ form, funding }) => {
        // The form of 2020 asks for one year only.
        const figure = funding.annual ?? (form === "project-target-2020" ? funding.total : undefined);
        return index.entries.get(figure?.id ?? "");
      });
      const missing = projects.flatMap(({ id }, i) => (annual[i] ? [] : [`${id} annual`]));
      const right = printedParts(annual, "annual");
      return [
        {
          key: sum.id,
          left: printed(index.entries.get(sum.id), sum.id),
          right: { ...right, missing: [...right.missing, ...missing] },
        },
      ];
    }),
});
