import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { entryOf } from "./report/copies.js";

export const scoreWithinFullMark: DocumentRule = Object.freeze({
  id: "score-within-full-mark",
  kind: "definition",
  relation: "at-most",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "A score is at most its full mark", zh: "得分不超过分值" },
  description: {
    en: "In every place that names both, the score of an indicator is at most the full mark beside it.",
    zh: "凡同时列出分值与得分之处，指标得分不应超过其分值（满分）。",
  },
  formula: "得分 ≤ 分值",
  documentIdentities: (index) =>
    (index.document.evaluation?.scoredIndicators ?? []).flatMap(({ mentions }) =>
      mentions.flatMap(({ id, numbers, realigned }) => {
        const score = entryOf(index, numbers.score);
        const weight = entryOf(index, numbers.weight);
        if (!score || !weight) return [];
        const lost = realigned === true && { incomplete: true };
        return [{ key: id, left: printed(score, "得分"), right: printed(weight, "分值"), ...lost }];
      }),
    ),
});
