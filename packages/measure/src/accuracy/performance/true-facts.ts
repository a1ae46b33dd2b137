import type { PerformanceTruth, TrueExecution, TrueIndicator } from "@yusuan/samples";
import { FactList, type Facts } from "./fact.js";

/** What a sample says, as it was made; without what its damaged text does not show any more. */
export function trueFacts({ projects, evaluation, illegible = [] }: PerformanceTruth): Facts {
  const list = new FactList();
  const gone = illegible.map((path) => named(path, projects));
  for (const project of projects) {
    const { id } = project;
    for (const field of [
      "form",
      "name",
      "nature",
      "category",
      "department",
      "implementer",
      "start",
      "end",
    ] as const)
      list.text(`${id}.${field}`, project[field]);
    list.number(`${id}.year`, `${project.year}`);
    for (const [key, value] of Object.entries(project.funding)) list.number(`${id}.funding.${key}`, value);
    for (const [row, execution] of Object.entries(project.execution ?? {}))
      executionFacts(list, `${id}.execution.${row}`, execution);
    for (const [i, { name, allotted, requested }] of (project.components ?? []).entries()) {
      list.text(`${id}.components.${i + 1}.name`, name);
      list.number(`${id}.components.${i + 1}.allotted`, allotted);
      list.number(`${id}.components.${i + 1}.requested`, requested);
    }
    for (const [i, { item, amount, unitPrice, quantity }] of (project.breakdown ?? []).entries()) {
      list.text(`${id}.breakdown.${i + 1}.item`, item);
      for (const [key, value] of Object.entries({ amount, unitPrice, quantity }))
        list.number(`${id}.breakdown.${i + 1}.${key}`, value);
    }
    for (const [key, value] of Object.entries(project.goals)) list.text(`${id}.goals.${key}`, value);
    indicatorFacts(list, `${id}.indicators`, project.indicators);
    list.number(`${id}.score`, project.score);
    list.number(`${id}.fullMark`, project.fullMark);
  }
  if (evaluation) {
    list.number("evaluation.score", evaluation.score);
    list.text("evaluation.grade", evaluation.grade);
    for (const { grade, from, to } of evaluation.bands) {
      list.number(`evaluation.bands.${grade}.from`, from);
      list.number(`evaluation.bands.${grade}.to`, to);
    }
    for (const { number, level3, weight, score, rule, performance } of evaluation.scoredIndicators) {
      list.text(`evaluation.${number}.level3`, level3);
      list.number(`evaluation.${number}.weight`, weight);
      list.number(`evaluation.${number}.score`, score);
      list.text(`evaluation.${number}.rule`, rule);
      list.text(`evaluation.${number}.performance`, performance);
    }
    for (const { name, group, ...execution } of evaluation.executionRows)
      executionFacts(list, `evaluation.executionRows.${name || group}`, execution);
    indicatorFacts(list, "evaluation.goalIndicators", evaluation.goalIndicators);
    for (const [i, { rows }] of evaluation.basicTables.entries())
      for (const { label, amount } of rows)
        list.number(`evaluation.basicTables.${i + 1}.${label.replace(/\s+/gu, "")}`, amount);
    for (const [i, { shares }] of evaluation.surveys.entries())
      for (const { option, share } of shares) list.number(`evaluation.surveys.${i + 1}.${option}`, share);
  }
  return new Map([...list.facts].filter(([path]) => !gone.some((each) => isWithin(path, each))));
}

/** `p1.indicators.5` by the name of that indicator, as the facts have it. */
function named(path: string, projects: PerformanceTruth["projects"]): string {
  const [, id, at] = /^(p\d+)\.indicators\.(\d+)$/u.exec(path) ?? [];
  const name = projects.find((project) => project.id === id)?.indicators[Number(at)]?.level3;
  return name === undefined ? path : `${id}.indicators.${name.replace(/\s+/gu, "")}`;
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

function executionFacts(list: FactList, path: string, execution: TrueExecution): void {
  for (const [key, value] of Object.entries(execution)) list.number(`${path}.${key}`, value);
}

/** Indicators by their order; an indicator is known by its name and its turn among those of that name. */
function indicatorFacts(list: FactList, path: string, indicators: readonly TrueIndicator[]): void {
  const turns = new Map<string, number>();
  for (const { level3, level1, level2, group, target, actual, weight, score } of indicators) {
    const name = level3.replace(/\s+/gu, "");
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    const at = `${path}.${name}${turn > 1 ? `~${turn}` : ""}`;
    for (const [key, value] of Object.entries({ group, level1, level2, target, actual }))
      list.text(`${at}.${key}`, value);
    list.number(`${at}.weight`, weight);
    list.number(`${at}.score`, score);
  }
}
