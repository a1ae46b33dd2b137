import type { Evaluation, Quantity } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { pointsEntry } from "../../document/printed-entry.js";
import { type IdentityDraft, printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { holds, sumOf } from "./report/agree.js";
import { anchorTotal, type Copy, copiesOf, entryOf, unseenIn } from "./report/copies.js";
import { indicatorName } from "./report/names.js";

export const classShare: DocumentRule = Object.freeze({
  id: "class-share",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The weight of a class is the sum of its full marks", zh: "一级指标权重等于所属指标分值之和" },
  description: {
    en: "Where the score table gives every first-level class a weight (权重 10%) and the full mark of the whole is 100, the full marks of the indicators of the class add up to it.",
    zh: "评分表列出一级指标权重（如10%）且总分为100分时，权重应等于该类各指标分值之和。",
  },
  formula: "权重 = Σ 分值 of the class",
  documentIdentities: (index) => {
    const { evaluation } = index.document;
    if (!evaluation) return [];
    const copies = copiesOf(evaluation);
    const whole = anchorTotal(index, copies, "weight");
    if (whole && whole.entry.fen !== FULL) return [];
    return copies.flatMap((copy) =>
      copy.table.shares.flatMap(({ level1, share }) => {
        const entry = shareEntry(index, evaluation, level1, share);
        return entry ? withinClass(index, copy, level1, entry) : [];
      }),
    );
  },
});

const FULL = 10_000n;

function withinClass(
  index: DocumentIndex,
  copy: Copy,
  level1: string,
  share: Entry,
): readonly IdentityDraft[] {
  const own = {
    rows: copy.rows.filter(({ indicator }) => indicator.level1 === level1),
    due: copy.due.filter((indicator) => indicator.level1 === level1),
  };
  const entries = own.rows.flatMap(({ mention }) => entryOf(index, mention.numbers.weight) ?? []);
  if (entries.length === 0) return [];
  const missing = holds(entries, share) ? [] : unseenIn(own, "weight").map(indicatorName);
  return [
    {
      key: `${copy.table.table}:${level1}`,
      left: sumOf(entries, missing),
      right: printed(share, `${level1} 权重`),
      ...(copy.damaged && { incomplete: true }),
    },
  ];
}

/** The share as a number of points of a hundred. */
function shareEntry(
  index: DocumentIndex,
  evaluation: Evaluation,
  level1: string,
  share: Quantity,
): Entry | undefined {
  const known = index.entries.get(share.id);
  if (known) return known;
  const name = { en: `${level1}, weight of the class`, zh: `“${level1}”权重` };
  const draft = pointsEntry(share, { kind: "evaluation", evaluation, name, unit: share.unit ?? "%" });
  return draft && { ...draft, order: index.entries.size };
}
