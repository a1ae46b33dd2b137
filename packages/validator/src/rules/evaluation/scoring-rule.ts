import type { Evaluation, Message, ScoredIndicator } from "@yusuan/schema";
import { decimalsOf, minus, rational, show, toFixed } from "../../arithmetic/rational.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { entryOf } from "./report/copies.js";
import { indicatorName, placeAt } from "./report/names.js";
import { type DueScore, dueScore, isPlainShare } from "./scoring/due-score.js";
import { nearest, possibleText, reached } from "./scoring/possible.js";

export const scoringRule: CheckRule = Object.freeze({
  id: "scoring-rule",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: { en: "A score follows from its stated rule", zh: "得分符合所列评分标准" },
  description: {
    en: "Where the stated rule of an indicator (rate × full mark; full mark from a threshold on, so much less for every percent below; so much less for every condition; all or nothing) and the value it needs can be read without guessing, the score is one that the rule gives. The value comes from the stated performance, the goal table, the execution table or the survey; one told as a bound leaves a range. Scores may be rounded to the decimals of the report; one that is reached only by rounding to whole points is a note. Other rules are not calculated.",
    zh: "指标评分标准（完成率×分值；达标得满分、每下降1%扣分；每缺一项扣分；满分或不得分）及所需数值可明确读取的，得分应为按标准计算的结果。数值取自业绩值、目标完成表、预算执行情况表或问卷；所述为界限的，得分在相应范围内。允许按报告小数位四舍五入，仅在取整后相符的作说明。其他评分标准不作计算。",
  },
  formula: "得分 = 评分标准(业绩值)",
  find: (index) => {
    const { evaluation } = index.document;
    if (!evaluation) return [];
    const decimals = finestScore(evaluation);
    return evaluation.scoredIndicators.flatMap((scored) => check(index, evaluation, scored, decimals));
  },
});

/** Most decimals of a score in the report. */
function finestScore({ scoredIndicators }: Evaluation): number {
  const scores = scoredIndicators.flatMap(({ mentions }) => mentions.flatMap(({ score }) => score ?? []));
  return scores.reduce((most, score) => Math.max(most, decimalsOf(score)), 0);
}

function check(
  index: DocumentIndex,
  evaluation: Evaluation,
  scored: ScoredIndicator,
  decimals: number,
): readonly CheckResult[] {
  const { score, weight, rule, mentions } = scored;
  const due = score === undefined ? undefined : dueScore(evaluation, scored);
  if (score === undefined || weight === undefined || !due || !rule) return [];
  const outcome = reached(score, decimals, due.possible);
  const plain = outcome !== "no" && isPlainShare(rational(score), rational(weight), due);
  if (outcome === "yes" && !plain) return [];
  const rounded = outcome === "whole" && !plain;
  const message = plain ? plainText(scored, score, weight, due) : text(scored, score, due, rounded);
  const expected = plain && due.atBound ? toFixed(due.atBound.score, 2) : nearest(score, due.possible);
  const entries = mentions.flatMap(({ numbers }) => {
    const entry = entryOf(index, numbers.score);
    return entry && numbers.score?.value === score ? [entry] : [];
  });
  return [
    {
      key: scored.id,
      verdict: rounded ? "convention" : "document-error",
      severity: rounded ? "note" : "warning",
      message,
      expected,
      actual: score,
      difference: toFixed(minus(rational(score), rational(expected)), 2),
      places: [placeAt(rule), ...due.places],
      entries,
    },
  ];
}

function text(scored: ScoredIndicator, score: string, due: DueScore, rounded: boolean): Message {
  const name = indicatorName(scored);
  const { possible, calculation } = due;
  const only = rounded
    ? { en: " (reached by rounding to whole points)", zh: "（取整后相符）" }
    : { en: "", zh: "" };
  return {
    en: `${name}: the stated rule gives ${possibleText(possible)} (${calculation.en}); the score given is ${score}${only.en}`,
    zh: `${name}：按评分标准应得${possibleText(possible)}分（${calculation.zh}），实际得分${score}${only.zh}`,
  };
}

function plainText(scored: ScoredIndicator, score: string, weight: string, due: DueScore): Message {
  const name = indicatorName(scored);
  const rate = due.atBound ? show(due.atBound.rate) : "";
  const given = due.atBound ? show(due.atBound.score) : "";
  return {
    en: `${name}: the score given, ${score}, is ${rate}% × ${weight}; the stated rule gives ${given} for ${rate}% (${due.calculation.en})`,
    zh: `${name}：实际得分${score}等于${rate}%×${weight}；按评分标准，${rate}%应得${given}分（${due.calculation.zh}）`,
  };
}
