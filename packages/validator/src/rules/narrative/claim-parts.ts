import { type IdentityDraft, printed, printedParts } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { claimsById } from "./shared/claims.js";
import { completeLists } from "./shared/lists.js";

export const claimParts: DocumentRule = Object.freeze({
  id: "claim-parts",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["narrative"] as const,
  title: { en: "The parts told in the text add up to their whole", zh: "文字说明分项之和等于总额" },
  description: {
    en: "Where a sentence gives an amount and all its parts (goods, works and services of the procurement; the three public expenses; personnel and operating expenses; a list that ends in 合计 or in 其他), the parts add up to the whole. A list that may be incomplete is not held against it.",
    zh: "文字说明列出总额及其全部分项的（政府采购货物、工程、服务；“三公”经费三项；人员经费和公用经费；以“合计”或“其他”结尾的列举等），分项之和应等于总额。可能不完整的列举不作比较。",
  },
  formula: "whole = Σ parts",
  documentIdentities: (index) => {
    const claims = claimsById(index);
    return index.document.claims.flatMap((whole): readonly IdentityDraft[] =>
      whole.kind !== "amount"
        ? []
        : completeLists(whole, claims).map((parts, i) => ({
            key: i === 0 ? whole.id : `${whole.id}:${i + 1}`,
            left: printed(index.entries.get(whole.id), whole.id),
            right: printedParts(
              parts.map(({ id }) => index.entries.get(id)),
              `parts of ${whole.id}`,
            ),
          })),
    );
  },
});
