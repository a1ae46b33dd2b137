import type { Evaluation, Message, ScoredIndicator } from "@yusuan/schema";
import {
  compare,
  greatest,
  HUNDRED,
  least,
  type Rational,
  rational,
  show,
  ZERO,
} from "../../../arithmetic/rational.js";
import type { EvidencePlace } from "../../rule.js";
import { placeAt } from "../report/names.js";
import { type Possible, rateScore, stepScores, thresholdScores, thresholdText } from "./possible.js";
import { type FoundRate, rateOf } from "./rate-of.js";
import { readRule, type ScoringRule } from "./read-rule.js";
import { surveyedSatisfaction } from "./satisfaction.js";

/** What the stated rule gives, with every number of the calculation. */
export type DueScore = {
  readonly possible: Possible;
  readonly calculation: Message;
  readonly places: readonly EvidencePlace[];
  /** Set where the value is told as a bound: what the bound itself gives. */
  readonly atBound?: { readonly rate: Rational; readonly text: string; readonly score: Rational };
};

/** The score that an indicator's stated rule gives; nothing where the rule or its value cannot be read. */
export function dueScore(evaluation: Evaluation, scored: ScoredIndicator): DueScore | undefined {
  const rule = readRule(scored.rule?.text ?? "");
  const mark = rational(scored.weight ?? "0");
  if (!rule || mark.num <= 0n) return undefined;
  switch (rule.kind) {
    case "all-or-nothing":
      return choice([mark, ZERO], { en: "all or nothing", zh: "得满分或不得分" });
    case "steps": {
      const each =
        rule.cut.of === "mark"
          ? `${show({ num: rule.cut.value.num * 100n, den: rule.cut.value.den })}%`
          : show(rule.cut.value);
      const unit =
        rule.cut.of === "mark" ? { en: "of the full mark", zh: "分值" } : { en: "points", zh: "分" };
      return choice(stepScores(rule.cut, mark, rule.conditions), {
        en: `${each} ${unit.en} off for each`,
        zh: `每项扣${each}${unit.zh}`,
      });
    }
    case "rate": {
      const found = rateOf(evaluation, scored, rule.rate);
      return (
        found &&
        byRate(found, mark, (rate) => ({
          scores: [rateScore(rate, mark)],
          text: `${show(least(rate, HUNDRED))}% × ${show(mark)}`,
        }))
      );
    }
    case "threshold":
      return byThreshold(evaluation, scored, rule, mark);
  }
}

function choice(scores: readonly Rational[], how: Message): DueScore {
  const possible: Possible = { kind: "among", scores };
  return { possible, calculation: how, places: [] };
}

type ScoreOf = (rate: Rational) => { readonly scores: readonly Rational[]; readonly text: string };

function byRate(found: FoundRate, mark: Rational, scoreOf: ScoreOf): DueScore {
  const { scores, text } = scoreOf(found.value);
  const score = scores[0] ?? ZERO;
  const { source, places } = found;
  if (found.bound === "exact") {
    const sum = `${text} = ${scores.map(show).join(" / ")}`;
    return {
      possible: { kind: "among", scores },
      calculation: { en: `${source.en}; ${sum}`, zh: `${source.zh}，${sum}` },
      places,
    };
  }
  const up = found.bound === "at-least" || found.bound === "above";
  const [low, high] = up ? [score, mark] : [ZERO, score];
  const sum = `${show(found.value)}% → ${text} = ${show(score)}`;
  return {
    possible: { kind: "between", low, high },
    calculation: { en: `${source.en}; ${sum}`, zh: `${source.zh}，${sum}` },
    places,
    ...(up && { atBound: { rate: found.value, text, score } }),
  };
}

function byThreshold(
  evaluation: Evaluation,
  scored: ScoredIndicator,
  rule: Extract<ScoringRule, { kind: "threshold" }>,
  mark: Rational,
): DueScore | undefined {
  const scoreOf: ScoreOf = (rate) => ({
    scores: thresholdScores(rule, rate, mark),
    text: thresholdText(rule, rate, mark),
  });
  const found = rateOf(evaluation, scored, rule.rate);
  const surveyed = /满意/u.test(rule.rate) ? surveyedSatisfaction(evaluation, scored) : [];
  if (found?.bound === "exact" || surveyed.length === 0) return found && byRate(found, mark, scoreOf);
  const all = surveyed.map(({ value }) => scoreOf(value));
  const scores = all.flatMap((each) => each.scores);
  const first = scores[0] ?? ZERO;
  const sums = surveyed.map(({ calculation }, i) => {
    const { text = "", scores: own = [] } = all[i] ?? {};
    return `${calculation} → ${text} = ${own.map(show).join(" / ")}`;
  });
  const possible: Possible =
    surveyed.length === 1
      ? { kind: "among", scores }
      : { kind: "between", low: scores.reduce(least, first), high: scores.reduce(greatest, first) };
  return {
    possible,
    calculation: { en: `by the survey ${sums.join("; ")}`, zh: `按问卷${sums.join("；")}` },
    places: [...(found?.places ?? []), ...surveyed.map(({ survey }) => placeAt(survey.place))],
  };
}

/** Whether a score is the plain share of the full mark that the told bound names, where the rule gives another. */
export function isPlainShare(score: Rational, mark: Rational, { atBound }: DueScore): boolean {
  if (!atBound || compare(score, atBound.score) === 0 || compare(score, mark) === 0) return false;
  return compare(score, rateScore(atBound.rate, mark)) === 0;
}
