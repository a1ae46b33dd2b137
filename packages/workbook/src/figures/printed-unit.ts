import { amountOf, MONEY_UNITS, type MoneyUnit, UNIT_FEN } from "@yusuan/schema";
import { isSafe, neededPlaces, shifted } from "../numbers/decimal.js";
import { numberFormat, printedNumber } from "../numbers/printed-number.js";
import type { Numbered } from "./numbered.js";

/** A number as a cell holds it: `decimal` × `factor` is its value in 元, or in points. */
export type InCell = {
  readonly decimal: string;
  readonly format: string;
  /** Printed decimals. */
  readonly decimals: number;
  readonly factor: number;
  readonly unit: string;
  /** Whether a spreadsheet keeps every digit. */
  readonly safe: boolean;
};

/** A number in the unit that it is printed in. */
export function inCell(figure: Numbered): InCell {
  const printed = printedNumber(figure.text);
  const unit = figure.dimension === "points" ? "元" : unitOf(figure, printed?.decimal);
  const places = UNIT_FEN[unit].toString().length - 1;
  // A number finer than a 分 is rounded in its value, and stays as it is printed in its cell.
  const isPrinted = printed !== undefined && amountOf(printed.decimal, unit).fen === figure.value;
  const exact = isPrinted ? printed.decimal : shifted(figure.value, places);
  const needed = neededPlaces(exact);
  const decimals = Math.max(printed?.decimals ?? placesOf(figure.quantum, places), needed);
  const asPrinted = printed && printed.decimals >= needed ? printed.format : undefined;
  const decimal = trimmed(exact, decimals);
  return {
    decimal,
    format: asPrinted ?? numberFormat(decimals),
    decimals,
    factor: Number(UNIT_FEN[unit] / 100n),
    unit: figure.dimension === "points" ? "分" : unit,
    safe: isSafe(decimal),
  };
}

/** The unit in which the printed number is worth the figure's value; the one of its form where none is. */
function unitOf({ value, unit }: Numbered, decimal: string | undefined): MoneyUnit {
  if (decimal === undefined) return unit;
  return [unit, ...MONEY_UNITS].find((candidate) => amountOf(decimal, candidate).fen === value) ?? unit;
}

function placesOf(quantum: bigint, places: number): number {
  return quantum > 0n ? Math.max(0, places - (quantum.toString().length - 1)) : 0;
}

/** A plain decimal with just so many places; there are no digits but zeros behind them. */
function trimmed(decimal: string, places: number): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return places > 0 ? `${whole}.${fraction.slice(0, places).padEnd(places, "0")}` : whole;
}
