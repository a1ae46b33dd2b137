import { parseAmount } from "@yusuan/schema";
import type { GridCell, GridRow } from "../../projects/grid/rows.js";
import { compact } from "../../text.js";

/** A header, with the row below it taken in where that divides its cells. */
type Header = { readonly row: GridRow; readonly rows: 1 | 2 };

const LONGEST = 16;
const GENERIC = /^(?:名称|内容|指标|指标名称)$/u;
const UNIT = /[(（](?:百万|亿|千|万)?元[)）]|[(（][%％][)）]/u;

/** The header that begins with a row: `预算` over `年初` and `调整后` gives the latter two. */
export function headerAt(rows: readonly GridRow[], at: number): Header | undefined {
  const top = rows[at];
  if (!top) return undefined;
  const below = rows[at + 1];
  const groups = below && dividedBy(top, below);
  if (!groups) return { row: top, rows: 1 };
  const cells = top.cells.flatMap((cell) => {
    const parts = groups.get(cell) ?? [];
    return parts.length === 0 ? [cell] : parts.map((part) => ({ ...part, text: nameOf(cell, part) }));
  });
  return { row: { ...top, cells }, rows: 2 };
}

/** The cells below by the cell of the header they divide; undefined where the row below is no part of the header. */
function dividedBy(top: GridRow, below: GridRow): ReadonlyMap<GridCell, readonly GridCell[]> | undefined {
  const groups = new Map<GridCell, GridCell[]>();
  for (const cell of below.cells) {
    const over = top.cells.findLast(({ column }) => column <= cell.column);
    const isText = parseAmount(cell.text).kind === "text" && compact(cell.text).length <= LONGEST;
    if (!over || !isText) return undefined;
    groups.set(over, [...(groups.get(over) ?? []), cell]);
  }
  return [...groups.values()].some((parts) => parts.length > 1) ? groups : undefined;
}

function nameOf(over: GridCell, part: GridCell): string {
  if (GENERIC.test(compact(part.text))) return over.text;
  return UNIT.test(part.text) ? part.text : part.text + (UNIT.exec(over.text)?.[0] ?? "");
}

/** What a row prints, for telling whether a header is printed again. */
export function rowKey({ cells }: GridRow): string {
  return cells.map(({ text }) => compact(text)).join("|");
}
