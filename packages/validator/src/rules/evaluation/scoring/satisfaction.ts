import { type Evaluation, type ScoredIndicator, type Survey, toHalfWidth } from "@yusuan/schema";
import {
  compare,
  HUNDRED,
  over,
  plus,
  type Rational,
  rational,
  show,
  times,
  ZERO,
} from "../../../arithmetic/rational.js";
import { bare } from "../report/names.js";

/** What each answer counts: 非常满意 1, 比较满意 0.8. */
type AnswerFactors = ReadonlyMap<string, Rational>;

type Satisfaction = {
  readonly survey: Survey;
  /** Percent. */
  readonly value: Rational;
  readonly calculation: string;
};

const OPTION =
  /(很不满意|非常不满意|较不满意|不太满意|不满意|非常满意|很满意|比较满意|较满意|基本满意|满意|一般)/u;
const FACTOR = /[*×xX](\d(?:\.\d{1,3})?)/u;

/** The formula 满意度 = (“非常满意”样本数 + “比较满意”样本数×0.8 + …) / 总样本数 of a stated rule. */
function satisfactionFormula(rule: string): AnswerFactors | undefined {
  const text = toHalfWidth(rule).replace(/[\s“”"'‘’「」]+/gu, "");
  const sum = /满意度=[([{]?([^/÷]{4,300})[/÷]/u.exec(text)?.[1];
  if (sum === undefined) return undefined;
  const factors = new Map<string, Rational>();
  for (const term of sum.split("+")) {
    const option = OPTION.exec(term)?.[1];
    if (option === undefined || factors.has(option)) return undefined;
    factors.set(option, rational(FACTOR.exec(term)?.[1] ?? "1"));
  }
  return factors.size > 1 ? factors : undefined;
}

/** The satisfaction that the surveys of the indicator's audience give by its formula. */
export function surveyedSatisfaction(
  evaluation: Evaluation,
  indicator: ScoredIndicator,
): readonly Satisfaction[] {
  const factors = satisfactionFormula(indicator.rule?.text ?? "");
  if (!factors || !/满意/u.test(indicator.level3)) return [];
  const alone = evaluation.scoredIndicators.filter(({ level3 }) => /满意/u.test(level3)).length === 1;
  return evaluation.surveys
    .filter((survey) => {
      const asked = audienceOf(survey);
      return asked === undefined ? alone : bare(indicator.level3).includes(asked);
    })
    .flatMap((survey) => satisfactionOf(survey, factors) ?? []);
}

/** By the formula, percent; nothing where an answer is not in it or the shares are not all there. */
function satisfactionOf(survey: Survey, factors: AnswerFactors): Satisfaction | undefined {
  let value = ZERO;
  let all = ZERO;
  const terms: string[] = [];
  for (const { option, share } of survey.shares) {
    const factor = factors.get(OPTION.exec(option)?.[1] ?? "");
    const part = rational(share.value);
    // The lowest answer is often left out of the formula: it counts nothing.
    if (!factor && !(part.num === 0n || /^(?:很|非常)不满意$/u.test(option))) return undefined;
    all = plus(all, part);
    if (!factor || part.num === 0n) continue;
    value = plus(value, times(part, factor));
    terms.push(
      compare(factor, over(HUNDRED, HUNDRED) ?? ZERO) === 0
        ? share.value
        : `${share.value} × ${show(factor)}`,
    );
  }
  if (survey.shares.length < 2 || compare(all, HUNDRED) !== 0) return undefined;
  return { survey, value, calculation: `${terms.join(" + ")} = ${show(value)}%` };
}

/** Who answered, as the sentence says: `38%的居民表示` gives 居民. */
function audienceOf({ place, question }: Survey): string | undefined {
  const text = toHalfWidth(`${place.text} ${question ?? ""}`).replace(/\s+/gu, "");
  return /%的(?:受访|被访|被调查|调查)?([\p{Script=Han}]{2,6}?)(?:表示|认为|选择|对)/u.exec(text)?.[1];
}
