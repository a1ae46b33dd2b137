import type { DocumentRule } from "../rule.js";
import { copiedPoints } from "./report/copied-points.js";

export const fullMark: DocumentRule = Object.freeze({
  id: "full-mark",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "An indicator has one full mark", zh: "同一指标的分值前后一致" },
  description: {
    en: "The full mark (分值, 满分) of an indicator, and that of the whole, is the same in every score table and in every sentence that names it.",
    zh: "同一指标及合计的分值（满分），在各份评分表和正文中应当一致。",
  },
  formula: "分值 in every place is the same",
  documentIdentities: (index) => copiedPoints(index, "weight"),
});
