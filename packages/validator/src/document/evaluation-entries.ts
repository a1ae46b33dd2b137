import type { Evaluation, Figure, Message, Quantity } from "@yusuan/schema";
import type { EntryDraft, Owner } from "./entry.js";
import { amountEntry, pointsEntry } from "./printed-entry.js";
import { executionField } from "./project-fields.js";

/** Every amount, weight and score of the evaluation report in the order of its parts. */
export function evaluationEntries(evaluation: Evaluation | undefined): readonly EntryDraft[] {
  if (!evaluation) return [];
  const points = (quantity: Quantity | undefined, name: Message): readonly EntryDraft[] => {
    const entry = quantity && pointsEntry(quantity, owner(evaluation, name, quantity.unit ?? "分"));
    return entry ? [entry] : [];
  };
  const amount = (figure: Figure | undefined, name: Message, unit: string): readonly EntryDraft[] =>
    figure ? [amountEntry(figure, owner(evaluation, name, unit))] : [];
  const titles = new Map(evaluation.scoreTables.map(({ table, title }) => [table, title]));
  const scoreField = (name: string, key: "weight" | "score", source: string) =>
    fieldOf(name, key, whereOf(source, titles.get(source)));
  return [
    ...evaluation.verdicts.flatMap(({ score }) => points(score, { en: "final score", zh: "评价总分" })),
    ...evaluation.executionTables.flatMap(({ rows, unit }) =>
      rows.flatMap(({ name, execution: { initial, revised, executed } }) =>
        Object.entries({ initial, revised, executed }).flatMap(([key, figure]) =>
          amount(figure, executionField(name, key), unit),
        ),
      ),
    ),
    ...evaluation.scoredIndicators.flatMap(({ number, level3, mentions }) =>
      mentions.flatMap(({ numbers, source }) =>
        (["weight", "score"] as const).flatMap((key) =>
          points(numbers[key], scoreField([number, level3].filter(Boolean).join(" "), key, source)),
        ),
      ),
    ),
    ...evaluation.scoreTables.flatMap(({ totals, table }) =>
      totals.flatMap(({ label, numbers }) =>
        (["weight", "score"] as const).flatMap((key) => points(numbers[key], scoreField(label, key, table))),
      ),
    ),
    ...evaluation.basicTables.flatMap(({ rows, unit }) =>
      rows.flatMap(({ label, figures }) =>
        Object.entries(figures).flatMap(([header, figure]) =>
          amount(figure, { en: `${label}, ${header}`, zh: `“${label}”${header}` }, unit ?? "元"),
        ),
      ),
    ),
  ];
}

function whereOf(source: string, title: string | null | undefined): Message {
  if (source === "text") return { en: "in the text", zh: "正文" };
  return title ? { en: `“${title}”`, zh: `《${title}》` } : { en: `table ${source}`, zh: `表${source}` };
}

function fieldOf(name: string, key: "weight" | "score", where: Message): Message {
  const what = key === "weight" ? { en: "full mark", zh: "分值" } : { en: "score", zh: "得分" };
  return { en: `${name}, ${what.en} (${where.en})`, zh: `${where.zh}“${name}”${what.zh}` };
}

function owner(evaluation: Evaluation, name: Message, unit: string): Owner {
  return { kind: "evaluation", evaluation, name, unit };
}
