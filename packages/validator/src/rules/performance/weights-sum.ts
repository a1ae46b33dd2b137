import { absent, printed, printedParts, sum } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { countedWeights } from "./shared/points.js";
import { weigh } from "./shared/weights.js";

export const weightsSum: DocumentRule = Object.freeze({
  id: "weights-sum",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["self-evaluation"] as const,
  title: { en: "The full mark is the sum of the weights", zh: "总分分值等于各项分值之和" },
  description: {
    en: "The full mark in the row of the total score is the weight of the budget execution and the weights of all indicators. Where points are missing since a damaged source has lost rows, or in all forms of the document alike, the sum is not decided and another rule tells it.",
    zh: "总分行的分值等于预算执行分值与全部指标分值之和。来源文件损坏缺行，或全文各表均相差同一分值时，不作判断，另由其他规则说明。",
  },
  formula: "full mark = execution weight + Σ weights (总分分值 = 预算执行分值 + Σ 指标分值)",
  documentIdentities: (index) =>
    weigh(index).flatMap(({ points, state }) => {
      const { project, fullMark } = points;
      if (!fullMark) return [];
      const weights = printedParts(countedWeights(points), `${project.id} weights`);
      const gone = state === "lost" || state === "reserved";
      return [
        {
          key: project.id,
          left: printed(fullMark, `${project.id} full mark`),
          right: gone ? sum([weights, absent(`${project.id} ${state} weights`)]) : weights,
          incomplete: isDamaged(project),
        },
      ];
    }),
});
