import type { BudgetDocument, Indicator, IndicatorValue, ScoredIndicator } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type { INDICATORS } from "../declaration/tables/projects.js";

type IndicatorRow = RowOf<typeof INDICATORS>;

/** The rows of `indicators`: of performance forms first, then of an evaluation report. */
export function indicatorRows({ document, projects, evaluation }: BudgetDocument): IndicatorRow[] {
  const base = { document_id: document.id, fiscal_year: document.fiscalYear, agency: document.agency };
  return [
    ...projects.flatMap(({ id, indicators }) =>
      indicators.map((indicator) => ({
        ...base,
        source: "project",
        project_id: id,
        ...statedOf(indicator),
      })),
    ),
    ...(evaluation?.goalTables ?? []).flatMap(({ indicators }) =>
      indicators.map((indicator) => ({
        ...base,
        source: "goal-table",
        project_id: null,
        ...statedOf(indicator),
      })),
    ),
    ...(evaluation?.scoredIndicators ?? []).map((indicator) => ({
      ...base,
      source: "scored",
      project_id: null,
      ...scoredOf(indicator),
    })),
  ];
}

function statedOf(indicator: Indicator) {
  const { target, actual, numbers } = indicator;
  return {
    indicator_id: indicator.id,
    number: null,
    group: indicator.group ?? null,
    level1: indicator.level1 ?? null,
    level2: indicator.level2 ?? null,
    level3: indicator.level3 ?? null,
    ...targetOf(target),
    ...actualOf(actual),
    weight: indicator.weight ?? null,
    score: indicator.score ?? null,
    target_figure_id: numbers.target?.id ?? null,
    actual_figure_id: numbers.actual?.id ?? null,
    weight_figure_id: numbers.weight?.id ?? null,
    score_figure_id: numbers.score?.id ?? null,
    note: indicator.note ?? null,
    page: indicator.page,
  };
}

/** Of several mentions the first that says the same as most of them stands for the number. */
function scoredOf({ mentions, ...indicator }: ScoredIndicator) {
  const mention = (name: "weight" | "score") =>
    mentions.find(({ numbers }) => numbers[name]?.value === indicator[name])?.numbers[name]?.id ?? null;
  return {
    indicator_id: indicator.id,
    number: indicator.number ?? null,
    group: null,
    level1: indicator.level1 ?? null,
    level2: indicator.level2 ?? null,
    level3: indicator.level3,
    ...targetOf(undefined),
    ...actualOf(undefined),
    actual_text: indicator.performance?.text ?? null,
    weight: indicator.weight ?? null,
    score: indicator.score ?? null,
    target_figure_id: null,
    actual_figure_id: null,
    weight_figure_id: mention("weight"),
    score_figure_id: mention("score"),
    note: null,
    page: mentions[0]?.place.page ?? null,
  };
}

function targetOf(value: IndicatorValue | undefined) {
  return {
    target_text: value?.text ?? null,
    target_operator: value?.operator ?? null,
    target_value: value?.value ?? null,
    target_unit: value?.unit ?? null,
    target_qualitative: value?.qualitative ?? null,
  };
}

function actualOf(value: IndicatorValue | undefined) {
  return {
    actual_text: value?.text ?? null,
    actual_operator: value?.operator ?? null,
    actual_value: value?.value ?? null,
    actual_unit: value?.unit ?? null,
    actual_qualitative: value?.qualitative ?? null,
  };
}
