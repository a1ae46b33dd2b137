import type {
  BudgetDocument,
  CellRef,
  Execution,
  Figure,
  Indicator,
  Project,
  Quantity,
} from "@yusuan/schema";
import type { FIGURE_PARTS } from "../declaration/tables/figures.js";

/** A printed number with what it belongs to. */
export type PrintedNumber = {
  readonly part: keyof typeof FIGURE_PARTS;
  readonly owner: string;
  readonly measure: string;
  readonly number: Figure | Quantity;
};

/** All printed numbers of a document but those of its sentences, in document order by part. */
export function printedNumbers(document: BudgetDocument): readonly PrintedNumber[] {
  return [
    ...document.statements.flatMap(({ lines }) =>
      lines.flatMap(({ id, figures }) => numbersOf("statement", id, figures)),
    ),
    ...document.projects.flatMap(ofProject),
    ...ofEvaluation(document.evaluation),
  ];
}

function ofProject(project: Project): readonly PrintedNumber[] {
  const { id } = project;
  return [
    ...numbersOf("funding", id, project.funding),
    ...Object.entries(project.execution ?? {}).flatMap(([row, execution]) =>
      numbersOf("execution", id, executionNumbers(execution), `${row}.`),
    ),
    ...(project.components ?? []).flatMap(({ id: component, allotted, requested }) =>
      numbersOf("component", id, { allotted, requested }, `${component}.`),
    ),
    ...(project.breakdown ?? []).flatMap(({ id: line, amount, unitPrice, numbers }) =>
      numbersOf("breakdown", id, { amount, unitPrice, ...numbers }, `${line}.`),
    ),
    ...project.indicators.flatMap(ofIndicator),
    ...numbersOf("project", id, project.numbers),
  ];
}

function ofEvaluation(evaluation: BudgetDocument["evaluation"]): readonly PrintedNumber[] {
  if (!evaluation) return [];
  const tell = (owner: string, numbers: Numbers, before = "") =>
    numbersOf("evaluation", owner, numbers, before);
  return [
    ...evaluation.verdicts.flatMap(({ score }) => tell("e", { score })),
    ...evaluation.scoredIndicators.flatMap(({ mentions }) =>
      mentions.flatMap(({ id, numbers }) => tell(id, numbers)),
    ),
    ...evaluation.scoreTables.flatMap(({ table, shares, totals }) => [
      ...shares.flatMap(({ level1, share }) => tell(table, { share }, `${level1}.`)),
      ...totals.flatMap(({ label, numbers }) => tell(table, numbers, `${label}.`)),
    ]),
    ...evaluation.executionTables.flatMap(({ rows }) =>
      rows.flatMap(({ id, execution }) => tell(id, executionNumbers(execution))),
    ),
    ...evaluation.goalTables.flatMap(({ indicators }) => indicators.flatMap(ofIndicator)),
    ...evaluation.basicTables.flatMap(({ rows }) => rows.flatMap(({ id, figures }) => tell(id, figures))),
    ...evaluation.surveys.flatMap(({ id, shares }) =>
      shares.flatMap(({ option, share }) => tell(id, { [option]: share })),
    ),
  ];
}

function ofIndicator({ id, numbers }: Indicator): readonly PrintedNumber[] {
  return numbersOf("indicator", id, numbers);
}

function executionNumbers({ initial, revised, executed, numbers }: Execution): Numbers {
  return { initial, revised, executed, ...numbers };
}

type Numbers = Readonly<Record<string, Figure | Quantity | undefined>>;

function numbersOf(
  part: PrintedNumber["part"],
  owner: string,
  numbers: Numbers,
  before = "",
): readonly PrintedNumber[] {
  return Object.entries(numbers).flatMap(([key, number]) =>
    number ? [{ part, owner, measure: `${before}${key}`, number }] : [],
  );
}

/** Unit and precision of a number; an amount has its own precision, a quantity that of its decimals. */
export function scaleOf(number: Figure | Quantity) {
  if ("precision" in number) return { unit: "元", precision: number.precision };
  const decimals = number.value.split(".")[1]?.length ?? 0;
  return {
    unit: number.unit ?? null,
    precision: decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`,
  };
}

/** The columns of a cell of a table. */
export function cellOf(cell: CellRef | undefined) {
  return {
    table_id: cell?.table ?? null,
    table_row: cell?.row ?? null,
    table_column: cell?.column ?? null,
  };
}
