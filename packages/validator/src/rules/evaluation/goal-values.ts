import type { Evaluation, Indicator, IndicatorValue, PlacedText } from "@yusuan/schema";
import { compare, rational } from "../../arithmetic/rational.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { actualAgainstReport } from "./report/goal-actual.js";
import { bare, placeAt } from "./report/names.js";

export const goalValues: CheckRule = Object.freeze({
  id: "goal-values",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: {
    en: "The goal table agrees with the performance form and with the rest of the report",
    zh: "绩效目标及完成情况表与申报表、报告其他部分一致",
  },
  description: {
    en: "A target of the goal table equals that of the indicator of the same name in the performance form that the report holds. What the table says was reached is not told otherwise in the stated performance of the indicator of the same name, or, for the only satisfaction indicator of the table, in any stated satisfaction or in the surveys.",
    zh: "目标完成表的指标值与报告所附申报表同名指标一致；完成值与同名评价指标的业绩值一致，表内唯一的满意度指标与报告其他各处所述满意度、问卷结果一致。",
  },
  formula: "指标值 = 申报表指标值; 完成值 = 业绩值",
  find: (index) => {
    const { evaluation } = index.document;
    return evaluation ? [...targets(index, evaluation), ...actualAgainstReport(evaluation)] : [];
  },
});

function targets({ document }: DocumentIndex, evaluation: Evaluation): readonly CheckResult[] {
  const embedded = new Set(evaluation.basicTables.flatMap(({ project }) => project ?? []));
  const forms = document.projects.filter(({ id }) => embedded.has(id));
  const [form] = forms;
  if (!form || forms.length > 1) return [];
  const planned = byName(form.indicators);
  return [...byName(evaluation.goalTables.flatMap(({ indicators }) => indicators))].flatMap(
    ([name, goal]) => {
      const plan = planned.get(name);
      if (!plan?.target || !goal.target || sameTarget(plan.target, goal.target)) return [];
      const places = [plan.places.target, goal.places.target].filter((place) => place !== undefined);
      return [
        {
          key: goal.id,
          verdict: places.some(isRecovered) ? "extraction-loss" : "document-error",
          severity: "warning",
          message: {
            en: `“${goal.level3}”: the performance form asks for ${plan.target.text.trim()}, the goal table for ${goal.target.text.trim()}`,
            zh: `“${goal.level3}”：申报表指标值为${plan.target.text.trim()}，目标完成表为${goal.target.text.trim()}`,
          },
          places: places.map(placeAt),
        },
      ];
    },
  );
}

function isRecovered({ recovered }: PlacedText): boolean {
  return recovered !== undefined;
}

/** Indicators whose name stands once. */
function byName(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const named = new Map<string, Indicator | undefined>();
  for (const indicator of indicators) {
    const name = bare(indicator.level3 ?? "");
    if (name !== "") named.set(name, named.has(name) ? undefined : indicator);
  }
  return new Map([...named].flatMap(([name, indicator]) => (indicator ? [[name, indicator] as const] : [])));
}

function sameTarget(a: IndicatorValue, b: IndicatorValue): boolean {
  if (a.value === undefined || b.value === undefined) return bare(a.text) === bare(b.text);
  return (
    compare(rational(a.value), rational(b.value)) === 0 &&
    (a.operator ?? "=") === (b.operator ?? "=") &&
    (a.unit === undefined || b.unit === undefined || bare(a.unit) === bare(b.unit))
  );
}
