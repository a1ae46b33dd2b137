import type { Claim } from "@yusuan/schema";
import type { CheckResult, CheckRule } from "../rule.js";
import { describeClaim, placeOfClaim } from "./shared/claims.js";

export const periodOrder: CheckRule = Object.freeze({
  id: "period-order",
  kind: "check",
  severity: "error",
  forms: ["narrative"] as const,
  title: { en: "A period ends after it starts", zh: "起止时间先后顺序正确" },
  description: {
    en: "Where one sentence gives the start and the end of a period, the end is not before the start.",
    zh: "同一句中写明起止时间的，结束时间不应早于开始时间。",
  },
  formula: "start ≤ end",
  find: ({ document: { claims } }) =>
    claims.flatMap((end, i): readonly CheckResult[] => {
      const start = claims[i - 1];
      if (start?.measure !== "start" || end.measure !== "end" || !isReversed(start, end)) return [];
      const { en, zh } = describeClaim(end);
      return [
        {
          key: end.id,
          verdict: "document-error",
          severity: "error",
          message: {
            en: `The period ends in ${end.value}, before it starts in ${start.value}: ${en}`,
            zh: `结束时间${end.value}早于开始时间${start.value}：${zh}`,
          },
          places: [placeOfClaim(end)],
        },
      ];
    }),
});

/** Compared as far as both are told: a month ends on its last day. */
function isReversed(start: Claim, end: Claim): boolean {
  const length = Math.min(start.value.length, end.value.length);
  return end.value.slice(0, length) < start.value.slice(0, length);
}
