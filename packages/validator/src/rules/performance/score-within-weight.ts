import type { Project, Quantity } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import { type IdentityDraft, printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";

export const scoreWithinWeight: DocumentRule = Object.freeze({
  id: "score-within-weight",
  kind: "definition",
  relation: "at-most",
  severity: "error",
  forms: ["self-evaluation", "project-target-2020"] as const,
  title: { en: "No score is above its weight", zh: "得分不超过分值" },
  description: {
    en: "The score of an indicator, of the budget execution and of the whole form is at most the weight printed beside it.",
    zh: "每项指标、预算执行和总分的得分不超过同行印出的分值（权重）。",
  },
  formula: "score ≤ weight (得分 ≤ 分值)",
  documentIdentities: (index) => index.document.projects.flatMap((project) => drafts(index, project)),
});

type Numbers = Readonly<Record<string, Quantity>>;

function drafts({ entries }: DocumentIndex, project: Project): readonly IdentityDraft[] {
  const { id, indicators, execution = {}, numbers } = project;
  const rows: readonly (readonly [string, Quantity | undefined, Quantity | undefined])[] = [
    ...Object.entries(execution).map(([key, row]) => pair(`${id}:${key}`, row.numbers)),
    ...indicators.map((indicator) => pair(indicator.id, indicator.numbers)),
    pair(id, numbers, "fullMark"),
  ];
  return rows.flatMap(([key, score, weight]) => {
    const left = score && entries.get(score.id);
    const right = weight && entries.get(weight.id);
    if (!left || !right) return [];
    return [{ key, left: printed(left, key), right: printed(right, key), incomplete: isDamaged(project) }];
  });
}

function pair(key: string, numbers: Numbers, weight = "weight") {
  return [key, numbers.score, numbers[weight]] as const;
}
