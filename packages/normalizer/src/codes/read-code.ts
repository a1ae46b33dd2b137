import { toHalfWidth } from "@yusuan/schema";
import { compactCode } from "../text.js";

/** A classification code, padded and complete, and how it was printed where that differs. */
type ReadCode = { readonly code?: string; readonly printed?: string };

/**
 * The code of a line from its code cells, left to right: 类|款|项 in columns of their own (款 and 项 may lack a leading
 * zero), the whole code in one cell, or both. A level that is not printed is taken from the code above.
 * @param above Code of the nearest line above that has one.
 */
export function readCode(cells: readonly string[], above: string | undefined): ReadCode {
  const printed = cells.map(compactCode).filter((text) => text !== "");
  if (printed.length === 0) return {};
  const code = assemble(
    cells.map((cell) => compactCode(cell).replace(/[\s.\-–—·]/gu, "")),
    above,
  );
  if (code === undefined) return { printed: printed.join(" ") };
  return code === cells.map((cell) => cell.trim()).join("") ? { code } : { code, printed: printed.join(" ") };
}

function assemble(segments: readonly string[], above: string | undefined): string | undefined {
  let code = "";
  for (const [level, digits] of segments.entries()) {
    if (digits === "") continue;
    if (!/^\d{1,7}$/u.test(digits)) return undefined;
    if (digits.length >= 5 || (digits.length === 3 && code === "")) code = digits;
    else if (digits.length === 3) {
      if (digits !== code) return undefined;
    } else if (digits.length <= 2) {
      const prefix = prefixFor(code, level, above);
      if (prefix === undefined) return undefined;
      code = prefix + digits.padStart(2, "0");
    } else return undefined;
  }
  return /^[1-9]\d{2}(?:\d{2}){0,2}$/u.test(code) ? code : undefined;
}

/** What stands before a two-digit part on `level` (1 for 款, 2 for 项). */
function prefixFor(code: string, level: number, above: string | undefined): string | undefined {
  const length = 1 + 2 * level;
  if (level === 0) return undefined;
  if (code.length === length || code.length === 5) return code;
  if (code.length > length) return undefined;
  const inherited = above?.slice(0, length);
  return inherited?.length === length && inherited.startsWith(code) ? inherited : undefined;
}

const LEADING = /^[[(【]?([1-9]\d{2}(?:\d{2}){0,2})[\])】]?[\s\-—_:.、]*(?=\p{Script=Han})/u;

/** A code and a name that stand in one cell: `201 一般公共服务支出`. */
export function splitCodeAndName(text: string): { readonly code: string; readonly name: string } | undefined {
  const plain = toHalfWidth(text).trim();
  const match = LEADING.exec(plain);
  return match?.[1] ? { code: match[1], name: plain.slice(match[0].length) } : undefined;
}
