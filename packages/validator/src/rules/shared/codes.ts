import type { Line } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import type { StatementIndex } from "../../document/statement-index.js";
import { type Operand, softCell, sum, unlisted } from "../../engine/draft.js";
import { FUNDS } from "./funds.js";

/** Codes of several statements in the order of their first line, each once. */
export function codesOf(indexes: readonly (StatementIndex | undefined)[]): readonly string[] {
  return [...new Set(indexes.flatMap((index) => [...(index?.byCode.keys() ?? [])]))];
}

/** Codes of all forms that spell out a fund. */
export function fundCodes(set: StatementSet): readonly string[] {
  return codesOf(FUNDS.map((fund) => set.forms.get(fund.form)));
}

/**
 * The class (类) that an expenditure line of a two-sided form stands for: its code or, where none is known, the
 * code under which a coded form prints the same name.
 */
function classOf(line: Line, coded: readonly (StatementIndex | undefined)[]): string | undefined {
  if (line.code?.length === 3) return line.code;
  for (const index of coded) {
    const code = index?.classCodes.get(line.standardName ?? line.name) ?? index?.classCodes.get(line.name);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Expenditure lines of a two-sided form by class, and those that no class is known for. */
export function linesByClass(
  index: StatementIndex,
  coded: readonly (StatementIndex | undefined)[],
): ReadonlyMap<string, readonly Line[]> {
  const byClass = new Map<string, Line[]>();
  for (const line of index.statement.lines) {
    if (line.role === "total" || line.side !== "expenditure" || index.inner.has(line.id)) continue;
    const key = classOf(line, coded);
    if (key === undefined) continue;
    const lines = byClass.get(key);
    if (lines) lines.push(line);
    else byClass.set(key, [line]);
  }
  return byClass;
}

/** What these lines print under a measure; no line at all counts as nothing. */
export function summed(
  index: StatementIndex,
  lines: readonly Line[],
  code: string,
  measure: string,
): Operand {
  if (lines.length === 0) return unlisted(`${index.statement.form} ${code} ${measure}`);
  return sum(lines.map((line) => softCell(index, line, measure)));
}
