import type { Execution, Figure, Message, Project, Quantity } from "@yusuan/schema";
import type { EntryDraft, Owner } from "./entry.js";
import { amountEntry, pointsEntry } from "./printed-entry.js";
import {
  breakdownField,
  componentField,
  executionField,
  fundingField,
  pointsField,
} from "./project-fields.js";

/** Every amount, weight and score of the performance forms in document order. */
export function projectEntries(projects: readonly Project[]): readonly EntryDraft[] {
  return projects.flatMap((project) => [
    ...amounts(project, project.funding, fundingField),
    ...(project.components ?? []).flatMap(({ name, allotted, requested }) =>
      amounts(project, { ...(allotted && { allotted }), ...(requested && { requested }) }, (key) =>
        componentField(name, key),
      ),
    ),
    ...(project.breakdown ?? []).flatMap(({ item, amount, unitPrice }) =>
      amounts(project, { ...(amount && { amount }), ...(unitPrice && { unitPrice }) }, (key) =>
        breakdownField(item, key),
      ),
    ),
    ...Object.entries(project.execution ?? {}).flatMap(([row, execution]) =>
      executionEntries(project, row, execution),
    ),
    ...project.indicators.flatMap(({ level3, level2, numbers }) =>
      points(project, numbers, (key) => pointsField(key, level3 ?? level2)),
    ),
    ...points(project, project.numbers, (key) => pointsField(key)),
  ]);
}

function executionEntries(project: Project, row: string, execution: Execution): readonly EntryDraft[] {
  const { initial, revised, executed, numbers } = execution;
  return [
    ...amounts(
      project,
      { ...(initial && { initial }), ...(revised && { revised }), ...(executed && { executed }) },
      (key) => executionField(row, key),
    ),
    ...points(project, numbers, (key) => executionField(row, key)),
  ];
}

const POINTS = new Set(["weight", "score", "fullMark"]);

function points(
  project: Project,
  numbers: Readonly<Record<string, Quantity>>,
  field: (key: string) => Message,
): readonly EntryDraft[] {
  return Object.entries(numbers).flatMap(([key, quantity]) => {
    if (!POINTS.has(key)) return [];
    const unit = quantity.unit ?? "分";
    const entry = pointsEntry(quantity, owner(project, field(key), unit));
    return entry ? [entry] : [];
  });
}

function amounts(
  project: Project,
  figures: Readonly<Record<string, Figure>>,
  field: (key: string) => Message,
): readonly EntryDraft[] {
  return Object.entries(figures).map(([key, figure]) =>
    amountEntry(figure, owner(project, field(key), project.unit)),
  );
}

function owner(project: Project, name: Message, unit: string): Owner {
  return { kind: "project", project, name, unit };
}
