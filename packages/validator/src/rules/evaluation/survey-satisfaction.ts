import type { Evaluation, ScoredIndicator } from "@yusuan/schema";
import { compare, decimalsOf, minus, rational, roundingOf, toFixed } from "../../arithmetic/rational.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { indicatorName, placeAt } from "./report/names.js";
import { surveyedSatisfaction } from "./scoring/satisfaction.js";
import { fulfils, statedValue } from "./scoring/stated-value.js";

export const surveySatisfaction: CheckRule = Object.freeze({
  id: "survey-satisfaction",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: { en: "The satisfaction told is the one the survey gives", zh: "所述满意度与问卷结果一致" },
  description: {
    en: "Where the stated rule gives the formula of satisfaction and the report the shares of the answers of the same people, the satisfaction that the report tells of the indicator is among those that the formula gives. A lower bound (80 % and above) is fulfilled by any higher result.",
    zh: "评分标准列明满意度公式、报告列出同一调查对象各选项占比的，该指标所述满意度应与按公式计算的结果一致；所述为下限（如80%以上）的，结果不低于该下限即可。",
  },
  formula: "满意度 = Σ share × factor of the answer",
  find: ({ document: { evaluation } }) =>
    (evaluation?.scoredIndicators ?? []).flatMap((indicator) =>
      evaluation ? check(evaluation, indicator) : [],
    ),
});

function check(evaluation: Evaluation, indicator: ScoredIndicator): readonly CheckResult[] {
  const { performance } = indicator;
  const stated = performance && statedValue(performance.text, "满意度");
  const results = surveyedSatisfaction(evaluation, indicator);
  if (!performance || !stated || results.length === 0) return [];
  const printed = /\d+(?:\.\d+)?/u.exec(stated.text)?.[0] ?? "0";
  const { low, high } = roundingOf(printed);
  const agrees = results.some(({ value }) =>
    stated.bound === "exact" ? compare(low, value) <= 0 && compare(value, high) <= 0 : fulfils(value, stated),
  );
  // Several questions may have been put together into one satisfaction between them.
  const within =
    stated.bound === "exact" &&
    results.some(({ value }) => compare(value, stated.value) <= 0) &&
    results.some(({ value }) => compare(value, stated.value) >= 0);
  if (agrees || within) return [];
  const [first] = results;
  const sums = results.map(({ calculation }) => calculation);
  const decimals = Math.max(decimalsOf(printed), 1);
  return [
    {
      key: indicator.id,
      verdict: "document-error",
      severity: "warning",
      message: {
        en: `${indicatorName(indicator)}: a satisfaction of ${stated.text} is told; by the stated formula the survey gives ${sums.join("; ")}`,
        zh: `${indicatorName(indicator)}：所述满意度为${stated.text}，按所列公式由问卷计算为${sums.join("；")}`,
      },
      ...(results.length === 1 &&
        first && {
          expected: toFixed(first.value, decimals),
          actual: toFixed(rational(printed), decimals),
          difference: toFixed(minus(rational(printed), first.value), decimals),
        }),
      places: [placeAt(performance), ...results.map(({ survey }) => placeAt(survey.place))],
    },
  ];
}
