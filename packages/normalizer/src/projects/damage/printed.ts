import type { Figure, MoneyUnit, PlacedText, Quantity, Recovery } from "@yusuan/schema";
import type { GridCell } from "../grid/rows.js";
import { figureOf, placeOf, quantityOf } from "../placed.js";
import { decimalOf } from "./decimal.js";

/** A text that a cell shows: the whole cell or a part of it, and how it was got back. */
export type Printed = {
  readonly cell: GridCell;
  readonly text: string;
  readonly recovered?: Recovery;
};

/** All that a cell shows. */
export function printedIn(cell: GridCell): Printed {
  return { cell, text: cell.text };
}

/** The text with its place. */
export function printedText({ cell, text, recovered }: Printed): PlacedText {
  return { ...placeOf(cell, text), ...(recovered && { recovered }) };
}

/** The text as an amount of money; undefined where it is none. */
export function printedFigure(
  id: string,
  { cell, text, recovered }: Printed,
  unit: MoneyUnit,
): Figure | undefined {
  return figureOf(cell, id, unit, { text, ...(recovered && { recovered }) });
}

/** The text as a plain number or a percentage; undefined where it is none. @param unit Where none is printed. */
export function printedNumber(
  id: string,
  { cell, text, recovered }: Printed,
  unit?: string,
): Quantity | undefined {
  const number = decimalOf(text);
  if (!number) return undefined;
  const { value, unit: printed = unit } = number;
  return { ...quantityOf(cell, id, { value, unit: printed }), text, ...(recovered && { recovered }) };
}
