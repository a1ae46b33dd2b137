import { absent, printed, printedParts, sum } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { scoresLost } from "./shared/lost-points.js";
import { countedScores } from "./shared/points.js";
import { weigh } from "./shared/weights.js";

export const scoreSum: DocumentRule = Object.freeze({
  id: "score-sum",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["self-evaluation"] as const,
  title: { en: "The total score is the sum of the scores", zh: "总分等于各项得分之和" },
  description: {
    en: "The total score is the score of the budget execution and the scores of all indicators. Where a damaged source has lost rows or scores, the sum is not decided and another rule tells it.",
    zh: "总分等于预算执行得分与全部指标得分之和。来源文件损坏缺行或缺得分时，不作判断，另由其他规则说明。",
  },
  formula: "total score = execution score + Σ scores (总分 = 预算执行得分 + Σ 指标得分)",
  documentIdentities: (index) =>
    weigh(index).flatMap((weighed) => {
      const { points } = weighed;
      const { project, score, scores, executionWeight, executionScore } = points;
      if (!score || scores.length === 0) return [];
      const parts = [printedParts(countedScores(points), `${project.id} scores`)];
      if (executionWeight && !executionScore) parts.push(absent(`${project.id} execution score`));
      if (scoresLost(weighed)) parts.push(absent(`${project.id} lost scores`));
      return [
        {
          key: project.id,
          left: printed(score, `${project.id} total score`),
          right: sum(parts),
          incomplete: isDamaged(project),
        },
      ];
    }),
});
