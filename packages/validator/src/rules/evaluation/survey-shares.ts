import type { Survey } from "@yusuan/schema";
import {
  compare,
  decimalsOf,
  HUNDRED,
  minus,
  plus,
  rational,
  show,
  toFixed,
  ZERO,
} from "../../arithmetic/rational.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { placeAt } from "./report/names.js";

export const surveyShares: CheckRule = Object.freeze({
  id: "survey-shares",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: { en: "The answers to one question add up to 100 %", zh: "同一问题各选项占比之和为100%" },
  description: {
    en: "The shares of the answers to one question of a survey add up to 100 %, as far as their rounding allows. Questions with several answers, and questions whose answers are no scale, are not compared.",
    zh: "问卷同一问题各选项占比之和应为100%（允许四舍五入）。多选题和选项不成等级的问题不作比较。",
  },
  formula: "Σ shares = 100 %",
  find: (index) => (index.document.evaluation?.surveys ?? []).flatMap(check),
});

const SEVERAL = /多选|可选多|不定项/u;
const SCALE = /满意|一般|同意|认可|了解|清楚|知道|支持|(?:好|差|高|低|是|否)$/u;

function check({ id, question, shares, place }: Survey): readonly CheckResult[] {
  if (SEVERAL.test(question ?? "") || SEVERAL.test(place.text)) return [];
  if (shares.length < 2 || !shares.every(({ option }) => SCALE.test(option))) return [];
  const values = shares.map(({ share }) => share.value);
  const sum = values.reduce((total, value) => plus(total, rational(value)), ZERO);
  const decimals = Math.max(...values.map(decimalsOf));
  const slack = { num: BigInt(shares.length), den: 2n * 10n ** BigInt(decimals) };
  const off = minus(sum, HUNDRED);
  const size = off.num < 0n ? { num: -off.num, den: off.den } : off;
  if (off.num === 0n || compare(size, slack) <= 0) return [];
  const terms = shares.map(({ option, share }) => `${option} ${share.text.trim()}`);
  return [
    {
      key: id,
      verdict: "document-error",
      severity: "warning",
      message: {
        en: `The answers to one question add up to ${show(sum)}%: ${terms.join(", ")}`,
        zh: `同一问题各选项占比之和为${show(sum)}%：${terms.join("、")}`,
      },
      expected: "100",
      actual: toFixed(sum, decimals),
      difference: toFixed(off, decimals),
      places: [placeAt(place)],
    },
  ];
}
