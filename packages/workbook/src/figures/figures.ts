import {
  type BudgetDocument,
  type Claim,
  type DocumentNumber,
  type Grid,
  numbersOf,
  type Statement,
} from "@yusuan/schema";
import { amountNumber, fenOf, type Numbered, pointsNumber } from "./numbered.js";

/** Every number of a document that an identity may name, each id once, in the order of the parts. */
export function figuresOf(
  document: BudgetDocument,
  grids: ReadonlyMap<string, Grid>,
): ReadonlyMap<string, Numbered> {
  const finest = new Map(document.statements.map((statement) => [statement, finestOf(statement)]));
  const numbers = numbersOf(document, grids).flatMap((number) => numbered(number, finest) ?? []);
  return new Map(numbers.map((number) => [number.id, number]));
}

function numbered(
  number: DocumentNumber,
  finest: ReadonlyMap<Statement, bigint | undefined>,
): Numbered | undefined {
  const { label } = number;
  switch (number.kind) {
    case "amount": {
      const { figure, unit, statement } = number;
      return amountNumber(figure, { label, unit }, statement && finest.get(statement));
    }
    case "quantity":
      return pointsNumber(number.figure, label);
    case "claim":
      return claimNumber(number.figure, label);
  }
}

/** A figure is as precise as the finest of its statement: a spreadsheet drops the zeros at the end. */
function finestOf({ lines }: Statement): bigint | undefined {
  return lines
    .flatMap((line) => Object.values(line.figures))
    .map(({ precision }) => fenOf(precision))
    .reduce<bigint | undefined>(
      (least, fen) => (least === undefined || fen < least ? fen : least),
      undefined,
    );
}

function claimNumber(claim: Claim, label: string): Numbered | undefined {
  if (claim.kind !== "amount") return undefined;
  const { id, printed, page, place, cell, status, value, precision } = claim;
  const quantum = fenOf(precision ?? "0.01");
  return {
    id,
    label: `${label} · ${claim.measure}`,
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
