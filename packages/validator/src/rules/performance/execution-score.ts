import {
  compareDecimals,
  type Decimal,
  decimalOf,
  formatRatio,
  isRoundedOrCut,
  type Ratio,
} from "../../arithmetic/decimal.js";
import { placeOf, projectName } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { type ExecutionRow, executionEntry, executionRows } from "./shared/execution.js";
import { evidenceAt } from "./shared/places.js";

export const executionScore: CheckRule = Object.freeze({
  id: "execution-score",
  kind: "check",
  severity: "note",
  forms: ["self-evaluation"] as const,
  title: { en: "The execution is scored by its rate", zh: "预算执行得分按执行率计算" },
  description: {
    en: "The standard rule gives the row of the budget execution its weight times the execution rate. Offices may have rules of their own, so a score that differs is a note; a rate above 100 % is not judged.",
    zh: "按通行规则，预算执行得分等于分值乘以执行率。各单位可能另有规定，不一致时仅作说明；执行率超过100%的不作判断。",
  },
  formula: "score = weight × rate (得分 = 分值 × 执行率)",
  find: (index) => executionRows(index).flatMap((row) => check(index, row)),
});

const HUNDRED = { digits: 100n, scale: 1n };

function check(index: DocumentIndex, { project, key, execution }: ExecutionRow): readonly CheckResult[] {
  const { weight: weightText = "", rate: rateText = "", score: scoreText = "", numbers } = execution;
  const [weight, rate, score] = [decimalOf(weightText), decimalOf(rateText), decimalOf(scoreText)];
  if (!weight || !rate || !score || isDamaged(project)) return [];
  if (Object.values(numbers).some(({ recovered }) => recovered !== undefined)) return [];
  const positive = [weight, rate, score].every(({ digits }) => digits >= 0n);
  // A score above its weight is told by itself.
  if (!positive || compareDecimals(rate, HUNDRED) > 0 || compareDecimals(score, weight) > 0) return [];
  const stated = { over: weight.digits * rate.digits, under: weight.scale * rate.scale * 100n };
  const printed = withTenths(score);
  if (isRoundedOrCut(printed, stated)) return [];
  const executed = executionEntry(index, execution, "executed");
  const revised = executionEntry(index, execution, "revised");
  if (executed && revised && revised.fen > 0n && executed.fen >= 0n) {
    const exact: Ratio = { over: weight.digits * executed.fen, under: weight.scale * revised.fen };
    if (isRoundedOrCut(printed, exact)) return [];
  }
  const expected = formatRatio(stated);
  const name = projectName(project);
  const placed = numbers.score;
  const place = placed ? placeOf(placed) : { en: "", zh: "" };
  return [
    {
      key: `${project.id}:${key}`,
      verdict: "convention",
      severity: "note",
      message: {
        en: `${name.en} scores its budget execution ${scoreText} (${place.en}); weight × rate is ${weightText} × ${rateText}% = ${expected}, the office may have a rule of its own`,
        zh: `${name.zh}预算执行得分为${scoreText}分（${place.zh}），按分值×执行率为${weightText}×${rateText}%=${expected}分，单位可能另有评分规则`,
      },
      expected,
      actual: scoreText,
      places: ["weight", "rate", "score"].flatMap((each) => {
        const number = numbers[each];
        return number ? [evidenceAt(number)] : [];
      }),
    },
  ];
}

/** A whole score is one to the tenth: 9.6 points are not rounded to 10. */
function withTenths({ digits, scale }: Decimal): Decimal {
  return scale === 1n ? { digits: 10n * digits, scale: 10n } : { digits, scale };
}
