import { meet, percent, rangeOf, shown } from "../../arithmetic/ranges.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { claimsById, describeClaim, entriesOf, placeOfClaim, relatedTo } from "./shared/claims.js";

export const claimShare: CheckRule = Object.freeze({
  id: "claim-share",
  kind: "check",
  severity: "error",
  forms: ["narrative"] as const,
  title: { en: "A share told in the text is that of its amounts", zh: "文字说明占比与金额相符" },
  description: {
    en: "Where the text says an amount, its whole and its share of it (占…%), the share is the one over the other, one unit in the last printed place of each allowed.",
    zh: "文字说明同时给出分项、总额及占比的，占比应等于分项除以总额（各数允许末位相差1）。",
  },
  formula: "share = part ÷ whole",
  find: (index) => {
    const claims = claimsById(index);
    return index.document.claims.flatMap((part) =>
      relatedTo(part, "rate", claims).flatMap((share): readonly CheckResult[] => {
        const [whole] = relatedTo(share, "whole", claims);
        if (share.measure !== "share" || !whole || whole.kind !== "amount") return [];
        const is = percent(rangeOf(part.value, part.precision), rangeOf(whole.value, whole.precision));
        if (!is || meet(is, rangeOf(share.value, share.precision))) return [];
        const [a, b] = [describeClaim(part), describeClaim(whole)];
        return [
          {
            key: share.id,
            verdict: "document-error",
            severity: "error",
            message: {
              en: `The text says ${share.printed}; ${a.en} of ${b.en} is ${shown(is)}%`,
              zh: `文字称占${share.printed}，而${a.zh}占${b.zh}的${shown(is)}%`,
            },
            expected: shown(is),
            actual: share.value,
            entries: entriesOf([part, whole], index),
            places: [placeOfClaim(share)],
          },
        ];
      }),
    );
  },
});
