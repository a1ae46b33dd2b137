import { columnRange, reference } from "../model/address.js";
import { SHEETS } from "../model/words.js";
import type { Term } from "./term.js";

/** Columns of the terms sheet that formulas speak of. */
export const TERM_COLUMN = {
  weight: 3,
  value: 8,
  place: 9,
  reach: 10,
  low: 11,
  high: 12,
  key: 13,
  verdict: 14,
} as const;

/** A formula that people are to read has few terms; Excel takes 8,192 characters. */
const MOST_TERMS = 40;
const LONGEST = 2_000;

/**
 * The sum of neighbouring terms in 元, times their weights and `sign`: over the cells that hold them where that can be
 * read, else over their rows of the terms sheet.
 */
export function sumExpression(terms: readonly Term[], sign: 1 | -1): string {
  return direct(terms, sign) ?? overTerms(terms, sign);
}

function direct(terms: readonly Term[], sign: 1 | -1): string | undefined {
  if (terms.length === 0) return "0";
  if (terms.length > MOST_TERMS) return undefined;
  const parts: string[] = [];
  for (const { located, weight } of terms) {
    // A number finer than a 分 counts as rounded, each by itself.
    if (!located || !isWholeFen(located.inCell.decimals, located.inCell.factor)) return undefined;
    const times = weight * sign;
    const operator = times < 0 ? "-" : parts.length > 0 ? "+" : "";
    const count = Math.abs(times) === 1 ? "" : `${Math.abs(times)}*`;
    const factor = located.inCell.factor === 1 ? "" : `*${located.inCell.factor}`;
    parts.push(`${operator}${count}${reference(located.place)}${factor}`);
  }
  const sum = `ROUND(${parts.join("")},2)`;
  return sum.length <= LONGEST ? sum : undefined;
}

function overTerms(terms: readonly Term[], sign: 1 | -1): string {
  const rows = [terms[0]?.row ?? 0, terms.at(-1)?.row ?? 0] as const;
  const range = (column: number) => columnRange(SHEETS.terms, column, rows);
  const product = `SUMPRODUCT(${range(TERM_COLUMN.weight)},${range(TERM_COLUMN.value)})`;
  return `ROUND(${sign < 0 ? "-" : ""}${product},2)`;
}

function isWholeFen(decimals: number, factor: number): boolean {
  return decimals <= 2 + Math.round(Math.log10(factor));
}
