import type { BudgetDocument, Execution, Indicator } from "@yusuan/schema";
import { FactList, type Facts } from "./fact.js";

/** What was read of performance forms and of an evaluation, by the same paths as the truth. */
export function ourFacts({ projects, evaluation }: Pick<BudgetDocument, "projects" | "evaluation">): Facts {
  const list = new FactList();
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
    list.number(`${id}.year`, project.year === null ? undefined : `${project.year}`);
    for (const [key, figure] of Object.entries(project.funding))
      list.number(`${id}.funding.${key}`, figure.value, figure.id);
    for (const [row, execution] of Object.entries(project.execution ?? {}))
      executionFacts(list, `${id}.execution.${row}`, execution);
    for (const [i, { name, allotted, requested }] of (project.components ?? []).entries()) {
      list.text(`${id}.components.${i + 1}.name`, name);
      list.number(`${id}.components.${i + 1}.allotted`, allotted?.value, allotted?.id);
      list.number(`${id}.components.${i + 1}.requested`, requested?.value, requested?.id);
    }
    for (const [i, { item, amount, unitPrice, quantity }] of (project.breakdown ?? []).entries()) {
      list.text(`${id}.breakdown.${i + 1}.item`, item);
      list.number(`${id}.breakdown.${i + 1}.amount`, amount?.value, amount?.id);
      list.number(`${id}.breakdown.${i + 1}.unitPrice`, unitPrice?.value, unitPrice?.id);
      list.number(`${id}.breakdown.${i + 1}.quantity`, quantity);
    }
    for (const [key, value] of Object.entries(project.goals)) list.text(`${id}.goals.${key}`, value);
    indicatorFacts(list, `${id}.indicators`, project.indicators);
    list.number(`${id}.score`, project.score, project.numbers.score?.id);
    list.number(`${id}.fullMark`, project.fullMark, project.numbers.fullMark?.id);
  }
  if (evaluation) evaluationFacts(list, evaluation);
  return list.facts;
}

function evaluationFacts(list: FactList, evaluation: NonNullable<BudgetDocument["evaluation"]>): void {
  list.number("evaluation.score", evaluation.score ?? undefined);
  list.text("evaluation.grade", evaluation.grade);
  for (const { grade, from, to } of evaluation.bands) {
    list.number(`evaluation.bands.${grade}.from`, from);
    list.number(`evaluation.bands.${grade}.to`, to);
  }
  for (const { id, number = id, level3, weight, score, rule, performance } of evaluation.scoredIndicators) {
    list.text(`evaluation.${number}.level3`, level3);
    list.number(`evaluation.${number}.weight`, weight);
    list.number(`evaluation.${number}.score`, score);
    list.text(`evaluation.${number}.rule`, rule?.text);
    list.text(`evaluation.${number}.performance`, performance?.text);
  }
  for (const { rows } of evaluation.executionTables)
    for (const { name, execution } of rows)
      executionFacts(list, `evaluation.executionRows.${name.replace(/\s+/gu, "")}`, execution);
  for (const { indicators } of evaluation.goalTables)
    indicatorFacts(list, "evaluation.goalIndicators", indicators);
  const plain = evaluation.basicTables.filter(({ project }) => project === undefined);
  for (const [i, { rows }] of plain.entries())
    for (const { label, figures } of rows)
      for (const { value, id } of Object.values(figures).slice(0, 1))
        list.number(`evaluation.basicTables.${i + 1}.${label.replace(/\s+/gu, "")}`, value, id);
  for (const [i, { shares }] of evaluation.surveys.entries())
    for (const { option, share } of shares)
      list.number(`evaluation.surveys.${i + 1}.${option}`, share.value, share.id);
}

function executionFacts(list: FactList, path: string, execution: Execution): void {
  const { initial, revised, executed, weight, rate, score, numbers } = execution;
  for (const [key, figure] of Object.entries({ initial, revised, executed }))
    list.number(`${path}.${key}`, figure?.value, figure?.id);
  for (const [key, value] of Object.entries({ weight, rate, score }))
    list.number(`${path}.${key}`, value, numbers[key]?.id);
}

function indicatorFacts(list: FactList, path: string, indicators: readonly Indicator[]): void {
  const turns = new Map<string, number>();
  for (const { level3 = "", level1, level2, group, target, actual, weight, score, numbers } of indicators) {
    const name = level3.replace(/\s+/gu, "");
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    const at = `${path}.${name}${turn > 1 ? `~${turn}` : ""}`;
    for (const [key, value] of Object.entries({ group, level1, level2 })) list.text(`${at}.${key}`, value);
    list.text(`${at}.target`, target?.text);
    list.text(`${at}.actual`, actual?.text);
    list.number(`${at}.weight`, weight, numbers.weight?.id);
    list.number(`${at}.score`, score, numbers.score?.id);
  }
}
