import type { BudgetDocument, Figure, Project } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type { AMOUNT_PARTS, PROJECT_AMOUNTS, PROJECTS } from "../declaration/tables/projects.js";
import { pageRange, placeOf, standingOf } from "./place.js";

/** The rows of `projects`. */
export function projectRows({ document, projects }: BudgetDocument): RowOf<typeof PROJECTS>[] {
  return projects.map((project) => ({
    document_id: document.id,
    project_id: project.id,
    agency: document.agency,
    year: project.year,
    form: project.form,
    title: project.title,
    name: project.name,
    nature: project.nature ?? null,
    category: project.category ?? null,
    department: project.department ?? null,
    implementer: project.implementer ?? null,
    start_date: project.start ?? null,
    end_date: project.end ?? null,
    goal_overall: project.goals.overall ?? null,
    goal_annual: project.goals.annual ?? null,
    goal_actual: project.goals.actual ?? null,
    score: project.score ?? null,
    full_mark: project.fullMark ?? null,
    grade: project.grade ?? null,
    printed_unit: project.unit,
    unit_source: project.unitSource,
    ...pageRange(project.pages),
    indicators: project.indicators.length,
    damage: project.damage.length,
  }));
}

type AmountRow = RowOf<typeof PROJECT_AMOUNTS>;

/** The rows of `project_amounts`. */
export function projectAmountRows({ document, projects }: BudgetDocument): AmountRow[] {
  return projects.flatMap((project) =>
    amountsOf(project).map(({ part, item, measure, figure }) => ({
      document_id: document.id,
      figure_id: figure.id,
      project_id: project.id,
      fiscal_year: document.fiscalYear,
      agency: document.agency,
      part,
      item,
      measure,
      amount: figure.value,
      precision: figure.precision,
      text: figure.text,
      ...standingOf(figure.status),
      confidence: figure.confidence,
      ...placeOf(figure),
    })),
  );
}

type ProjectAmount = {
  readonly part: keyof typeof AMOUNT_PARTS;
  readonly item: string | null;
  readonly measure: string;
  readonly figure: Figure;
};

function amountsOf({ funding, execution, components, breakdown }: Project): readonly ProjectAmount[] {
  return [
    ...amounts("funding", null, funding),
    ...Object.entries(execution ?? {}).flatMap(([item, { initial, revised, executed }]) =>
      amounts("execution", item, { initial, revised, executed }),
    ),
    ...(components ?? []).flatMap(({ name, allotted, requested }) =>
      amounts("component", name, { allotted, requested }),
    ),
    ...(breakdown ?? []).flatMap(({ item, amount, unitPrice }) =>
      amounts("breakdown", item, { amount, unitPrice }),
    ),
  ];
}

function amounts(
  part: ProjectAmount["part"],
  item: string | null,
  figures: Readonly<Record<string, Figure | undefined>>,
): readonly ProjectAmount[] {
  return Object.entries(figures).flatMap(([measure, figure]) =>
    figure ? [{ part, item, measure, figure }] : [],
  );
}
