import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { FUNDING_SUMS, fundingEntry, fundingParts, SOURCED_FORMS } from "./shared/funding.js";
import { sumOfSources } from "./shared/sources.js";

export const projectFunding: DocumentRule = Object.freeze({
  id: "project-funding",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: SOURCED_FORMS,
  title: { en: "A project's funding is the sum of its sources", zh: "项目资金等于各来源之和" },
  description: {
    en: "The total funding of a project is its fiscal and its other funding, and what was carried over where the form prints that under the total too; what is applied for this year is the year's appropriation, what was carried over and other funds. A source that is not printed counts as nothing; but where the first one is empty and the total is more than the others, nothing is said.",
    zh: "项目资金总额等于财政资金与其他资金之和（总额下另列上年结转资金的一并计入）；年度资金申请总额等于当年财政拨款、上年结转资金与其他资金之和。空白来源按零计；但首项来源空白且总额大于其余来源之和时，不作判断。",
  },
  formula:
    "total = fiscal (+ totalCarriedOver) + other; annual = annualFiscal + carriedOver + annualOther (总额 = Σ 来源)",
  documentIdentities: (index) =>
    index.document.projects.flatMap((project) =>
      FUNDING_SUMS.flatMap((sum) => {
        const parts = fundingParts(index, project, sum);
        const whole = fundingEntry(index, project, sum.whole);
        if (parts.length === 0 && (!whole || project.form !== "project-target")) return [];
        return [
          {
            key: `${project.id}:${sum.whole}`,
            left: printed(whole, `${project.id} ${sum.whole}`),
            right: sumOfSources(
              whole,
              sum.parts.map((name) => ({
                name: `${project.id} ${name}`,
                entry: fundingEntry(index, project, name),
              })),
              `${project.id} parts of ${sum.whole}`,
            ),
            incomplete: amountsDamaged(project),
          },
        ];
      }),
    ),
});
