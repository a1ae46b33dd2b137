import { printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { type Told, toldAlike } from "./report/agree.js";
import { anchorTotal, copiesOf, entryOf } from "./report/copies.js";

export const finalScore: DocumentRule = Object.freeze({
  id: "final-score",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The stated final score is the total of the score table", zh: "评价结论的总分等于评分表合计" },
  description: {
    en: "Every place that states the final score of the evaluation gives the total (合计) of the score table; where no table has a total, all places give the same. (That the totals of all copies are one is the rule score-copies.)",
    zh: "评价结论所述总分应等于评分表合计；无合计时，各处所述总分应一致（各份评分表合计一致见规则 score-copies）。",
  },
  formula: "总分 = 合计",
  documentIdentities: (index) => {
    const { evaluation } = index.document;
    if (!evaluation) return [];
    const stated = evaluation.verdicts.flatMap(({ score }): readonly Told[] => {
      const entry = entryOf(index, score);
      return entry ? [{ entry, damaged: false }] : [];
    });
    const anchor = anchorTotal(index, copiesOf(evaluation), "score");
    if (!anchor) return toldAlike("总分", stated);
    return stated.map(({ entry }) => ({
      key: entry.figure.id,
      left: printed(entry, "总分"),
      right: printed(anchor.entry, "合计"),
    }));
  },
});
