import type { DocumentIndex } from "../../../document/document-index.js";
import type { IdentityDraft } from "../../../engine/draft.js";
import { type Told, toldAlike } from "./agree.js";
import { copiesOf, entryOf, type Points } from "./copies.js";
import { indicatorName } from "./names.js";

/** Each indicator's weight, or score, and that of the whole, in all the places that tell it. */
export function copiedPoints(index: DocumentIndex, key: Points): readonly IdentityDraft[] {
  const { evaluation } = index.document;
  if (!evaluation) return [];
  const copies = copiesOf(evaluation);
  const indicators = evaluation.scoredIndicators.map((indicator) => ({
    name: indicatorName(indicator),
    told: indicator.mentions.flatMap(({ numbers, realigned }): readonly Told[] => {
      const entry = entryOf(index, numbers[key]);
      return entry ? [{ entry, damaged: realigned === true }] : [];
    }),
  }));
  const totals = copies.flatMap(({ table, whole, damaged }): readonly Told[] => {
    const entry = table.kind === "section" ? undefined : entryOf(index, whole?.numbers[key]);
    return entry ? [{ entry, damaged }] : [];
  });
  return [
    ...indicators.flatMap(({ name, told }) => toldAlike(`${name} ${key}`, told)),
    ...toldAlike(`合计 ${key}`, totals),
  ];
}
