import type { Evaluation, Indicator, Message, ScoredIndicator } from "@yusuan/schema";
import { rational } from "../../../arithmetic/rational.js";
import type { CheckResult, EvidencePlace } from "../../rule.js";
import { surveyedSatisfaction } from "../scoring/satisfaction.js";
import {
  boundOfOperator,
  fulfils,
  type StatedValue,
  statedValue,
  toldDifferently,
} from "../scoring/stated-value.js";
import { bare, indicatorName, placeAt } from "./names.js";

/** What the goal table says was reached, against what the report says of the same elsewhere. */
export function actualAgainstReport(evaluation: Evaluation): readonly CheckResult[] {
  const goals = evaluation.goalTables.flatMap(({ indicators }) => indicators);
  const satisfaction = goals.filter(({ level3 }) => SATISFACTION.test(level3 ?? ""));
  return goals.flatMap((goal) => {
    const told = toldBy(goal);
    if (!told) return [];
    const kind = satisfaction.length === 1 && satisfaction[0] === goal;
    const elsewhere = kind ? satisfactions(evaluation) : sameNamed(evaluation, goal);
    const differing = elsewhere.filter(({ differs }) => differs(told));
    // One of several places that agrees shows what the row is about.
    if (differing.length === 0 || differing.length < elsewhere.length) return [];
    const place = goal.places.actual;
    const text = goal.actual?.text.trim() ?? "";
    return [
      {
        key: `${goal.id}:actual`,
        verdict: "document-error",
        severity: "warning",
        message: {
          en: `“${goal.level3}” is told as ${text} in the goal table; ${differing.map(({ name }) => name.en).join("; ")}`,
          zh: `目标完成表“${goal.level3}”完成值为${text}；${differing.map(({ name }) => name.zh).join("；")}`,
        },
        places: [...(place ? [placeAt(place)] : []), ...differing.map(({ at }) => at)],
      },
    ];
  });
}

const SATISFACTION = /满意/u;

type Elsewhere = {
  readonly name: Message;
  readonly at: EvidencePlace;
  readonly differs: (told: StatedValue) => boolean;
};

function toldBy({ actual }: Indicator): StatedValue | undefined {
  if (actual?.value === undefined || actual.unit !== "%") return undefined;
  return { value: rational(actual.value), bound: boundOfOperator(actual.operator), text: actual.text };
}

function satisfactions(evaluation: Evaluation): readonly Elsewhere[] {
  const scored = evaluation.scoredIndicators.filter(({ level3 }) => SATISFACTION.test(level3));
  const surveyed = new Map(
    scored.flatMap((each) =>
      surveyedSatisfaction(evaluation, each).map((result) => [result.survey.id, result] as const),
    ),
  );
  return [
    ...scored.flatMap((each) => stated(each, "满意度")),
    ...[...surveyed.values()].map(({ survey, value, calculation }) => ({
      name: { en: `the survey gives ${calculation}`, zh: `问卷结果为${calculation}` },
      at: placeAt(survey.place),
      differs: (told: StatedValue) => !fulfils(value, told),
    })),
  ];
}

function sameNamed(evaluation: Evaluation, goal: Indicator): readonly Elsewhere[] {
  const name = bare(goal.level3 ?? "");
  return evaluation.scoredIndicators
    .filter(({ level3 }) => name !== "" && bare(level3) === name)
    .flatMap((each) => stated(each, each.level3));
}

function stated(scored: ScoredIndicator, called: string): readonly Elsewhere[] {
  const { performance } = scored;
  const found = performance && statedValue(performance.text, called);
  if (!performance || !found) return [];
  const name = indicatorName(scored);
  return [
    {
      name: { en: `${name} says ${found.text}`, zh: `${name}业绩值为${found.text}` },
      at: placeAt(performance),
      differs: (told: StatedValue) => toldDifferently(told, found),
    },
  ];
}
