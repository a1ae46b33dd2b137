import {
  type BudgetDocument,
  type Claim,
  type DocumentNumber,
  type Figure,
  type Grid,
  numbersOf,
  type Quantity,
} from "@yusuan/schema";
import type { FigureData } from "../contract/document-data.js";

/** Every number of a document that an identity may name, each id once, in the order of the parts. */
export function figuresOf(document: BudgetDocument, grids: ReadonlyMap<string, Grid>): readonly FigureData[] {
  return numbersOf(document, grids).map(figureOf);
}

function figureOf(number: DocumentNumber): FigureData {
  const { label } = number;
  switch (number.kind) {
    case "amount":
      return figureData(number.figure, "元", label);
    case "quantity":
      return figureData(number.figure, number.figure.unit ?? "", label);
    case "claim":
      return claimFigure(number.figure, label);
  }
}

function figureData(figure: Figure | Quantity, unit: string, label: string): FigureData {
  const { id, text, value, status, page, bbox, place, cell } = figure;
  return {
    id,
    text,
    value,
    unit,
    status,
    label,
    page,
    bbox,
    ...(place !== undefined && { place }),
    ...cell,
    ...("block" in figure && figure.block !== undefined && { block: figure.block }),
    ...("reading" in figure && figure.reading !== undefined && { reading: figure.reading }),
  };
}

function claimFigure(claim: Claim, label: string): FigureData {
  const { id, printed, value, unit, status, page, bbox, place, cell, block, text } = claim;
  return {
    id,
    text: printed,
    value,
    unit: unit === "date" ? "" : unit,
    status,
    label,
    page,
    bbox,
    ...(place !== undefined && { place }),
    ...cell,
    sentence: text,
    ...(block !== undefined && { block }),
  };
}
