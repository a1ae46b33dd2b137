import type { Evaluation, Message, ScoredIndicator } from "@yusuan/schema";
import { rational, show } from "../../../arithmetic/rational.js";
import type { EvidencePlace } from "../../rule.js";
import { totalRow } from "../report/execution.js";
import { bare, placeAt } from "../report/names.js";
import { goalRatio } from "./goal-ratio.js";
import { boundOfOperator, type StatedValue, statedValue } from "./stated-value.js";

/** A rate that a rule asks for, with where it was found. */
export type FoundRate = StatedValue & {
  /** The rate as people read it: `54人 / 120人 = 45%（目标完成表）`. */
  readonly source: Message;
  readonly places: readonly EvidencePlace[];
};

/** The rate called `name` of a scored indicator: in its 业绩值, the goal table, or the execution table. */
export function rateOf(evaluation: Evaluation, scored: ScoredIndicator, name: string): FoundRate | undefined {
  return inPerformance(scored, name) ?? inGoals(evaluation, scored, name) ?? executed(evaluation, name);
}

function inPerformance(scored: ScoredIndicator, name: string): FoundRate | undefined {
  const { performance, level3 } = scored;
  if (!performance) return undefined;
  const called = [name, level3].find((each) => each !== "" && performance.text.includes(each)) ?? "";
  const stated = statedValue(performance.text, called, (before) => isOwn(before, called, level3));
  if (!stated) return undefined;
  return {
    ...stated,
    source: { en: `${called} ${stated.text} as stated`, zh: `业绩值${called}${stated.text}` },
    places: [placeAt(performance)],
  };
}

/** Words before a short name that leave it what it is: 总体满意度. */
const NEUTRAL = /(?:总体|综合|平均|整体|总|的|项目|实际|全年|当年|本年|年度|任务|工作|计划)$/u;
const SHORT = 3;

/** Whether a short name (完成率) is said of the indicator itself and not of a part of it (培训完成率). */
function isOwn(before: string, called: string, level3: string): boolean {
  if (called.length > SHORT || !/\p{Script=Han}$/u.test(before)) return true;
  return NEUTRAL.test(before) || bare(level3).includes(bare(before));
}

function inGoals(evaluation: Evaluation, scored: ScoredIndicator, name: string): FoundRate | undefined {
  const names = new Set([bare(name), bare(scored.level3)].filter((each) => each !== ""));
  const rows = evaluation.goalTables
    .flatMap(({ indicators }) => indicators)
    .filter(({ level3, actual }) => names.has(bare(level3 ?? "")) && actual?.value && actual.unit === "%");
  const [row] = rows;
  if (row?.actual?.value !== undefined) {
    if (rows.length > 1) return undefined;
    const place = row.places.actual;
    return {
      value: rational(row.actual.value),
      bound: boundOfOperator(row.actual.operator),
      text: row.actual.text,
      source: {
        en: `${row.level3} ${row.actual.text} in the goal table`,
        zh: `目标完成表${row.level3}${row.actual.text}`,
      },
      places: place ? [placeAt(place)] : [],
    };
  }
  if (!/完成率/u.test(name)) return undefined;
  const ratio = goalRatio(evaluation, scored);
  if (!ratio) return undefined;
  const { indicator, rate, text } = ratio;
  const { target, actual } = indicator.places;
  return {
    value: rate,
    bound: "exact",
    text: `${show(rate)}%`,
    source: {
      en: `${text} = ${show(rate)}%, “${indicator.level3}” in the goal table`,
      zh: `目标完成表“${indicator.level3}”${text}＝${show(rate)}%`,
    },
    places: [target, actual].flatMap((place) => (place ? [placeAt(place)] : [])),
  };
}

function executed(evaluation: Evaluation, name: string): FoundRate | undefined {
  const [table, another] = evaluation.executionTables;
  if (!/预算执行率$/u.test(name) || !table || another) return undefined;
  const rate = totalRow(table)?.execution.numbers.rate;
  if (!rate) return undefined;
  return {
    value: rational(rate.value),
    bound: "exact",
    text: rate.text,
    source: {
      en: `${rate.text.trim()} in the execution table`,
      zh: `预算执行情况表执行率${rate.text.trim()}`,
    },
    places: [placeAt(rate)],
  };
}
