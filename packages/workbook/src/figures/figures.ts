import {
  type BudgetDocument,
  type CellRef,
  type Claim,
  figureSchema,
  type MoneyUnit,
  quantitySchema,
  type Statement,
} from "@yusuan/schema";
import { type Grid, labelAt, shortened } from "./grid.js";
import { amountNumber, fenOf, type Numbered, pointsNumber } from "./numbered.js";

/** Every number of a document that an identity may name, each id once, in the order of the parts. */
export function figuresOf(
  document: BudgetDocument,
  grids: ReadonlyMap<string, Grid>,
): ReadonlyMap<string, Numbered> {
  const found = new Map<string, Numbered>();
  const add = (number: Numbered | undefined) => {
    if (number && !found.has(number.id)) found.set(number.id, number);
  };
  for (const statement of document.statements) for (const number of statementNumbers(statement)) add(number);
  for (const project of document.projects) collect(project, project.unit, grids, add);
  collect(document.evaluation, "元", grids, add);
  for (const claim of document.claims) add(claimNumber(claim));
  return found;
}

/** A figure is as precise as the finest of its statement: a spreadsheet drops the zeros at the end. */
function statementNumbers(statement: Statement): readonly Numbered[] {
  const figures = statement.lines.flatMap((line) => Object.values(line.figures));
  const finest = figures
    .map(({ precision }) => fenOf(precision))
    .reduce<bigint | undefined>(
      (least, fen) => (least === undefined || fen < least ? fen : least),
      undefined,
    );
  return statement.lines.flatMap((line) =>
    Object.entries(line.figures).map(([measure, figure]) => {
      const column = statement.columns.find(
        ({ column, measure: own }) => own === measure && column === figure.cell.column,
      );
      const header = column?.header.split("/").at(-1) ?? measure;
      const label = [line.code, line.name, "·", header].filter(Boolean).join(" ");
      return amountNumber(figure, { label, unit: statement.unit }, finest);
    }),
  );
}

function claimNumber(claim: Claim): Numbered | undefined {
  if (claim.kind !== "amount") return undefined;
  const { id, printed, subject, page, place, cell, status, value, precision } = claim;
  const quantum = fenOf(precision ?? "0.01");
  return {
    id,
    label: `${shortened(subject)} · ${claim.measure}`,
    text: printed,
    page,
    status,
    dimension: "money",
    value: fenOf(value),
    quantum: quantum > 0n ? quantum : 1n,
    unit: "元",
    read: false,
    ...(place !== undefined && { place }),
    ...(cell && { cell }),
  };
}

/** Amounts and numbers of a performance form or an evaluation, wherever they stand in it. */
function collect(
  part: unknown,
  unit: MoneyUnit,
  grids: ReadonlyMap<string, Grid>,
  add: (number: Numbered | undefined) => void,
): void {
  if (typeof part !== "object" || part === null) return;
  const label = (cell: CellRef | undefined, text: string): string =>
    (cell && gridLabel(grids, cell)) || shortened(text.replace(/\s+/gu, " "));
  if ("status" in part && "text" in part) {
    const figure = figureSchema.safeParse(part);
    if (figure.success) {
      add(amountNumber(figure.data, { label: label(figure.data.cell, figure.data.text), unit }));
      return;
    }
    const quantity = quantitySchema.safeParse(part);
    if (quantity.success) {
      add(pointsNumber(quantity.data, label(quantity.data.cell, quantity.data.text)));
      return;
    }
  }
  for (const inner of Object.values(part)) collect(inner, unit, grids, add);
}

function gridLabel(grids: ReadonlyMap<string, Grid>, { table, row, column }: CellRef): string {
  const grid = grids.get(table);
  return grid ? labelAt(grid, row, column) : "";
}
