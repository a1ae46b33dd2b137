import type { Claim } from "@yusuan/schema";
import { meet, plus, type Range, rangeOf, shown } from "../../arithmetic/ranges.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { claimsById, describeClaim, placeOfClaim } from "./shared/claims.js";
import { completeLists } from "./shared/lists.js";

export const countParts: CheckRule = Object.freeze({
  id: "count-parts",
  kind: "check",
  severity: "warning",
  forms: ["narrative"] as const,
  title: { en: "Counted parts add up to their whole", zh: "文字说明分项数量之和等于总数" },
  description: {
    en: "Where a sentence counts things and all their kinds (vehicles by use up to 其他, floor space above and below ground), the parts add up to the whole. Where the whole is told as approximate (约), a difference is a note.",
    zh: "文字说明列出总数及其全部分类的（车辆按用途列至“其他用车”，地上、地下面积等），分项之和应等于总数；总数为约数的，差异仅作说明。",
  },
  formula: "count = Σ counted parts",
  find: (index) => {
    const claims = claimsById(index);
    return index.document.claims.flatMap((whole) =>
      whole.kind === "count" ? completeLists(whole, claims).flatMap((parts) => compare(whole, parts)) : [],
    );
  },
});

function compare(whole: Claim, parts: readonly Claim[]): readonly CheckResult[] {
  const nothing: Range = { low: 0n, high: 0n };
  const sum = parts.map(({ value }) => rangeOf(value, "0")).reduce(plus, nothing);
  const isWhole = [whole, ...parts].every(({ value }) => !value.includes("."));
  const stated = rangeOf(whole.value, isWhole ? "0" : whole.precision);
  if (meet(sum, stated)) return [];
  const { en, zh } = describeClaim(whole);
  const total = shown(sum).replace(/\.?0+$/u, "");
  return [
    {
      key: whole.id,
      verdict: "document-error",
      severity: /约/u.test(whole.text) ? "note" : "warning",
      message: {
        en: `${en}: its parts ${parts.map(({ printed }) => printed).join(" + ")} add up to ${total}`,
        zh: `${zh}：分项${parts.map(({ printed }) => printed).join("＋")}合计为${total}${whole.unit}`,
      },
      places: [whole, ...parts].map(placeOfClaim),
    },
  ];
}
