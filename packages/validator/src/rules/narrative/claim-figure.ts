import { type IdentityDraft, printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";

export const claimFigure: DocumentRule = Object.freeze({
  id: "claim-figure",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["narrative"] as const,
  title: { en: "An amount told in the text is the figure of the table", zh: "文字说明金额与表内金额一致" },
  description: {
    en: "An amount that a sentence gives for the same subject, scope and year as a figure of a table equals it after rounding (or cutting off) to the decimals that the sentence prints. Where a sentence may speak of several figures, it is held against none.",
    zh: "文字说明中与表内数字同一事项、同一口径、同一年度的金额，按文字印出的小数位四舍五入（或截尾）后应与表内数字一致。指向不明确的金额不作比较。",
  },
  formula: "amount in the text = figure",
  documentIdentities: ({ document, entries }) =>
    document.claims.flatMap(({ id, kind, figures }): readonly IdentityDraft[] =>
      kind === "amount"
        ? figures.map((figure) => ({
            key: figures.length > 1 ? `${id}:${figure}` : id,
            left: printed(entries.get(id), id),
            right: printed(entries.get(figure), figure),
          }))
        : [],
    ),
});
