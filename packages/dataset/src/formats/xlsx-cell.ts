import type { Cell, Field } from "../declaration/field.js";

/** A value of a cell of a worksheet; a text stays a text, whatever it begins with. */
export type SheetValue = string | number | boolean | Date | null;

/** Characters of a cell of a worksheet. */
export const LONGEST_TEXT = 32_767;
/** Digits that a number of a worksheet, a double, holds without fail. */
const MOST_DIGITS = 15;

/**
 * A value as a worksheet has it: amounts become numbers, which is exact up to 15 digits; longer ones stay texts. Texts
 * longer than a cell are cut, with … as the last character.
 */
export function sheetValue({ type }: Field, cell: Cell): SheetValue {
  if (cell === null || typeof cell !== "string") return cell;
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  if (type === "decimal") return digitsOf(cell) <= MOST_DIGITS ? Number(cell) : cell;
  const text = escapeText(cell);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function digitsOf(decimal: string): number {
  const [whole = "", fraction = ""] = decimal.replace(/^-/u, "").split(".");
  return `${whole}${fraction.replace(/0+$/u, "")}`.replace(/^0+/u, "").length;
}

/** XML has no such characters, and `_x0041_` in a text would be read as the character that it names. */
function escapeText(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, "").replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}

/** Number format of a column, where it needs one. */
export function numberFormat({ type, digits }: Field): string | undefined {
  if (type === "date") return "yyyy-mm-dd";
  return type === "decimal" && digits?.fraction === 2 ? "#,##0.00" : undefined;
}
