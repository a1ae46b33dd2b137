import { type Cell, parseAmount } from "@yusuan/schema";
import { readAmount } from "../settle/amounts.js";
import { compact, compactCode, isTotalLabel } from "../text.js";

export type CellKind = "amount" | "code" | "integer" | "dash" | "total" | "text";

/** What a cell of the body looks like, without knowing its column. A code is told from an amount by its length. */
function kindOf(text: string): CellKind {
  const plain = compact(text);
  if (/^(?:\d{3}|\d{5}|\d{7})$/u.test(compactCode(text))) return "code";
  if (/^\d{1,4}$/u.test(plain)) return "integer";
  if (isTotalLabel(plain)) return "total";
  const parsed = parseAmount(text).kind;
  if (parsed === "amount") return "amount";
  if (parsed === "dash") return "dash";
  return "text";
}

/** What a cell looks like; in one that was read from a picture the separators of an amount may be out of place. */
export function kindOfCell(cell: Pick<Cell, "text" | "confidence">): CellKind {
  const kind = kindOf(cell.text);
  return kind === "text" && readAmount(cell, "元").parsed.kind === "amount" ? "amount" : kind;
}

/** `一、`, `（一）`, `1.`: the ordinals that lines of two-sided tables begin with. */
export function startsWithOrdinal(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.,．]|\([一二三四五六七八九十]{1,3}\))/u.test(compact(text));
}
