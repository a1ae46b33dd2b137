import { numberTokens } from "@yusuan/schema";
import type { ReadGrid, ReadTableCell } from "./items.js";

/** A cell with less text than this is a label or a figure. */
const SHORT = 40;
const FEWEST_FIGURES = 3;
/** Text of a cell that is an article: this much of the page's, in this many paragraphs, and this share of its table. */
const ARTICLE = { chars: 300, lines: 3, share: 0.8 };

/** Whether a table has inner tables and is no table of data itself. */
export function framesOnly({ cells }: ReadGrid): boolean {
  if (!cells.some(({ items }) => items.some(({ kind }) => kind === "table"))) return false;
  const figures = cells.filter((cell) => isFigure(cell) && !cell.items.some(({ kind }) => kind === "table"));
  return new Set(figures.map(({ row }) => row)).size < 2 || figures.length < FEWEST_FIGURES;
}

/** Whether a table sets text beside or below other text: one column, one row, or an article with its margins. */
export function isProse({ rows, columns, cells }: ReadGrid): boolean {
  if (cells.length === 0 || columns < 2 || rows < 2) return true;
  if (cells.filter(isFigure).length >= FEWEST_FIGURES) return false;
  const all = cells.reduce((sum, { text }) => sum + text.length, 0);
  return cells.some(
    ({ text, items }) =>
      text.length >= ARTICLE.chars &&
      text.length >= ARTICLE.share * all &&
      items.filter(({ kind }) => kind === "line").length >= ARTICLE.lines,
  );
}

function isFigure({ text }: ReadTableCell): boolean {
  return text.length < SHORT && /^[-+\d.,，%％()（）\s]+$/u.test(text) && numberTokens(text).length > 0;
}
