import {
  type Figure,
  formatYuan,
  type MoneyUnit,
  type PlacedText,
  type Quantity,
  type Recovery,
} from "@yusuan/schema";
import { withoutMarkup } from "../indicators/clean.js";
import { otherAmounts, readAmount } from "../settle/amounts.js";
import type { GridCell } from "./grid/rows.js";

/** The text of a cell with its place. @param text What is told of it, where that is not all the cell holds. */
export function placeOf({ cell, table }: GridCell, text: string = cell.text): PlacedText {
  return {
    text,
    page: cell.page,
    bbox: cell.bbox,
    ...(cell.place !== undefined && { place: cell.place }),
    cell: { table, row: cell.row, column: cell.column },
  };
}

/** The amount that a cell shows, in `unit` unless it carries its own; undefined where it shows none. */
export function figureOf(
  gridCell: GridCell,
  id: string,
  unit: MoneyUnit,
  options: { readonly text?: string; readonly recovered?: Recovery } = {},
): Figure | undefined {
  const { text = gridCell.cell.text, recovered } = options;
  const { cell } = gridCell;
  const { parsed, confidence } = readAmount({ text: withoutMarkup(text), confidence: cell.confidence }, unit);
  if (parsed.kind !== "amount") return undefined;
  const value = formatYuan(parsed.amount.fen);
  // Other readings are those of the whole cell.
  const others = text === cell.text ? otherAmounts(cell, unit, value) : undefined;
  return {
    id,
    value,
    precision: formatYuan(parsed.amount.quantum),
    ...placeOf(gridCell, text),
    cell: { table: gridCell.table, row: cell.row, column: gridCell.column },
    confidence,
    status: "unproven",
    ...(others && { candidates: others }),
    ...(recovered && { recovered }),
  };
}

/** A printed number that is no amount, with its place. */
export function quantityOf(
  gridCell: GridCell,
  id: string,
  { value, unit }: { readonly value: string; readonly unit?: string | undefined },
): Quantity {
  return {
    id,
    value,
    ...(unit !== undefined && { unit }),
    ...placeOf(gridCell),
    confidence: gridCell.cell.confidence,
    status: "unproven",
  };
}
