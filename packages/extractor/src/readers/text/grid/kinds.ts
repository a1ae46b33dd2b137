import type { RawRow } from "../model.js";

/** What a cell holds, as far as alignment cares; `digits` is a number that may be a code. */
export type CellKind = "empty" | "text" | "number" | "digits";

const MAX_NUMBER_CHARS = 40;
const DIGITS = /^\d{1,9}$/u;
const NUMBER = /^[-−–—+△▲(（¥￥]?[\d０-９][\d０-９,，.． ]*[%％)）]?$/u;
const DASH = /^[-−–—]{1,2}$/u;

/** Kind of a trimmed text. A lone dash stands for a figure. */
export function kindOf(text: string): CellKind {
  if (text === "") return "empty";
  if (text.length > MAX_NUMBER_CHARS) return "text";
  if (DIGITS.test(text)) return "digits";
  return NUMBER.test(text) || DASH.test(text) ? "number" : "text";
}

export function isNumeric(kind: CellKind): boolean {
  return kind === "number" || kind === "digits";
}

export function filled(row: RawRow): number {
  let count = 0;
  for (const cell of row) if (cell.text !== "") count++;
  return count;
}

/** The only cell of a row with text, or `undefined` where there is none or another. */
export function loneText(row: RawRow): RawRow[number] | undefined {
  return filled(row) === 1 ? row.find((cell) => cell.text !== "") : undefined;
}
