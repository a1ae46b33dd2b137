import type { Claim } from "@yusuan/schema";
import { type IdentityDraft, printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";

const SMALL = /小微企业|小型[和、及]?微型企业/u;
const MEDIUM = /中小企业/u;
const RESERVED = /预留/u;
const TOTAL = /^(?:本(?:部门|单位))?政府采购预算(?:总额|金额)?$/u;

export const procurementShare: DocumentRule = Object.freeze({
  id: "procurement-share",
  kind: "definition",
  relation: "at-most",
  severity: "warning",
  forms: ["narrative"] as const,
  title: {
    en: "What is reserved for small businesses is a part",
    zh: "面向中小企业预留份额不超过政府采购预算",
  },
  description: {
    en: "Procurement reserved for small and micro businesses is at most that for small and medium ones, and this at most the whole procurement budget of the same section.",
    zh: "同一段落中，预留给小微企业的政府采购金额不大于面向中小企业预留的金额，后者不大于政府采购预算总额。",
  },
  formula: "小微企业 ≤ 中小企业 ≤ 政府采购预算",
  documentIdentities: ({ document, entries }) => {
    const last: { total?: Claim; medium?: Claim } = {};
    return document.claims.flatMap((claim): readonly IdentityDraft[] => {
      if (claim.kind !== "amount" || claim.measure !== "total") return [];
      const { subject } = claim;
      if (TOTAL.test(subject)) last.total = claim;
      if (!RESERVED.test(subject)) return [];
      const isSmall = SMALL.test(subject);
      const above = isSmall ? last.medium : MEDIUM.test(subject) ? last.total : undefined;
      if (!isSmall && MEDIUM.test(subject)) last.medium = claim;
      if (!above || above.section !== claim.section) return [];
      return [
        {
          key: claim.id,
          left: printed(entries.get(claim.id), claim.id),
          right: printed(entries.get(above.id), above.id),
        },
      ];
    });
  },
});
