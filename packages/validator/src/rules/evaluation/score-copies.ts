import type { DocumentRule } from "../rule.js";
import { copiedPoints } from "./report/copied-points.js";

export const scoreCopies: DocumentRule = Object.freeze({
  id: "score-copies",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "An indicator has one score", zh: "同一指标的得分前后一致" },
  description: {
    en: "The score (得分) of an indicator, and that of the whole, is the same in every score table and in every sentence that names it.",
    zh: "同一指标及合计的得分，在各份评分表和正文中应当一致。",
  },
  formula: "得分 in every place is the same",
  documentIdentities: (index) => copiedPoints(index, "score"),
});
