import type { BudgetDocument } from "../model/budget.js";
import type { Claim } from "../model/claim.js";
import { type CellRef, type Figure, figureSchema, type Quantity, quantitySchema } from "../model/figure.js";
import type { Statement } from "../model/statement.js";
import type { MoneyUnit } from "../money/unit.js";
import { type Grid, labelAt, shortened } from "./grid.js";

/** A number of a document that an identity may name, with what it is called in the document's words: `行政运行 · 合计`. */
export type DocumentNumber =
  | {
      readonly kind: "amount";
      readonly label: string;
      readonly figure: Figure;
      /** Unit of money that its form is printed in. */
      readonly unit: MoneyUnit;
      /** Absent where it stands in no statement. */
      readonly statement?: Statement;
    }
  | { readonly kind: "quantity"; readonly label: string; readonly figure: Quantity }
  | { readonly kind: "claim"; readonly label: string; readonly figure: Claim };

/**
 * Every number of a document that an identity may name, each id once, in the order of the parts.
 * @param grids grids of the tables, by id
 */
export function numbersOf(
  document: BudgetDocument,
  grids: ReadonlyMap<string, Grid>,
): readonly DocumentNumber[] {
  const found = new Map<string, DocumentNumber>();
  const add = (number: DocumentNumber) => {
    if (!found.has(number.figure.id)) found.set(number.figure.id, number);
  };
  for (const statement of document.statements) for (const number of amountsOf(statement)) add(number);
  for (const project of document.projects) collect(project, project.unit, grids, add);
  collect(document.evaluation, "元", grids, add);
  for (const claim of document.claims) {
    add({ kind: "claim", label: shortened(claim.subject), figure: claim });
  }
  return [...found.values()];
}

function amountsOf(statement: Statement): readonly DocumentNumber[] {
  return statement.lines.flatMap(({ code, name, figures }) =>
    Object.entries(figures).map(([measure, figure]): DocumentNumber => {
      const column = statement.columns.find(
        (each) => each.measure === measure && each.column === figure.cell.column,
      );
      const header = column?.header.split("/").at(-1) ?? measure;
      const line = [code, name].filter(Boolean).join(" ");
      const label = [line, header].filter((part) => part !== "").join(" · ");
      return { kind: "amount", label, figure, unit: statement.unit, statement };
    }),
  );
}

/** Amounts and numbers of a performance form or an evaluation, wherever they stand in it. */
function collect(
  part: unknown,
  unit: MoneyUnit,
  grids: ReadonlyMap<string, Grid>,
  add: (number: DocumentNumber) => void,
): void {
  if (typeof part !== "object" || part === null) return;
  if ("status" in part && "text" in part) {
    const amount = figureSchema.safeParse(part);
    if (amount.success) {
      add({ kind: "amount", label: labelOf(amount.data, grids), figure: amount.data, unit });
      return;
    }
    const quantity = quantitySchema.safeParse(part);
    if (quantity.success) {
      add({ kind: "quantity", label: labelOf(quantity.data, grids), figure: quantity.data });
      return;
    }
  }
  for (const inner of Object.values(part)) collect(inner, unit, grids, add);
}

/** What stands around its cell, or else its text. */
function labelOf(
  { cell, text }: { readonly cell?: CellRef | undefined; readonly text: string },
  grids: ReadonlyMap<string, Grid>,
): string {
  const grid = cell && grids.get(cell.table);
  const label = cell && grid ? labelAt(grid, cell.row, cell.column) : "";
  return label || shortened(text.replace(/\s+/gu, " "));
}
