import type { Line } from "@yusuan/schema";
import { entryAt, type Side, type StatementIndex, totalLine } from "../../document/statement-index.js";
import { cell, type Operand } from "../../engine/draft.js";

/** 本年收入合计 or 本年支出合计 of a two-sided final account: the first total of the side. */
export function yearTotal(index: StatementIndex, side: Side): Line | undefined {
  return index.statement.lines.find((line) => line.role === "total" && line.side === side);
}

/** 总计 of a side, where it is another line than 本年收入合计 or 本年支出合计. */
export function grandTotal(index: StatementIndex, side: Side): Line | undefined {
  const last = totalLine(index, side);
  return last === yearTotal(index, side) ? undefined : last;
}

/** The line of a balance at the start (初) or the end (末) of the year. */
export function balanceLine(index: StatementIndex, of: "初" | "末"): Line | undefined {
  const named = new RegExp(`^年${of}.{0,6}结转`, "u");
  return index.statement.lines.find(({ role, name }) => role !== "total" && named.test(name));
}

/** Whether a line, or any of its parts, prints money. */
export function holdsMoney(index: StatementIndex, line: Line, measure: string): boolean {
  return [line, ...(index.childrenOf.get(line.id) ?? [])].some(
    (each) => (entryAt(index, each, measure)?.fen ?? 0n) !== 0n,
  );
}

/** One cell that counts as nothing where it is empty: a final account leaves blank what there is none of. */
export function blankCell(index: StatementIndex, line: Line, measure: string): Operand {
  const operand = cell(index, line, measure);
  return { ...operand, missing: [], blank: operand.missing };
}
