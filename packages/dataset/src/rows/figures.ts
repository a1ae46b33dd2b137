import type { BudgetDocument, Claim } from "@yusuan/schema";
import type { RowOf } from "../declaration/field.js";
import type { FIGURES } from "../declaration/tables/figures.js";
import { placeOf, standingOf } from "./place.js";
import { cellOf, type PrintedNumber, printedNumbers, scaleOf } from "./printed-numbers.js";

type FigureRow = RowOf<typeof FIGURES>;

/** The rows of `figures`: every number that arithmetic can speak of. */
export function figureRows(budget: BudgetDocument): FigureRow[] {
  const { id } = budget.document;
  return [
    ...printedNumbers(budget).map((printed) => printedRow(id, printed)),
    ...budget.claims.map((claim) => claimedRow(id, claim)),
  ];
}

function printedRow(document: string, { part, owner, measure, number }: PrintedNumber): FigureRow {
  return {
    document_id: document,
    figure_id: number.id,
    part,
    owner_id: owner,
    measure,
    value: number.value,
    ...scaleOf(number),
    text: number.text,
    ...standingOf(number.status),
    confidence: number.confidence,
    reading: "reading" in number ? (number.reading ?? null) : null,
    ...placeOf(number),
    ...cellOf(number.cell),
  };
}

function claimedRow(document: string, claim: Claim): FigureRow {
  return {
    document_id: document,
    figure_id: claim.id,
    part: "claim",
    owner_id: claim.id,
    measure: claim.measure,
    value: claim.kind === "date" ? null : claim.value,
    unit: claim.unit,
    precision: claim.precision ?? null,
    text: claim.printed,
    ...standingOf(claim.status),
    confidence: null,
    reading: null,
    ...placeOf(claim),
    ...cellOf(claim.cell),
  };
}
