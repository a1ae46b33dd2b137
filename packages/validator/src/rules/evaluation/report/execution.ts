import type { Evaluation, ExecutionTable } from "@yusuan/schema";
import { bare } from "./names.js";

export const AMOUNTS = ["initial", "revised", "executed"] as const;
export type AmountKey = (typeof AMOUNTS)[number];
export type ExecutionRow = ExecutionTable["rows"][number];

/** The 合计 of an execution table, wherever it stands. */
export function totalRow({ rows }: ExecutionTable): ExecutionRow | undefined {
  return rows.findLast((row) => row.role === "total" && !isSubtotal(row));
}

export function isSubtotal({ role, name }: ExecutionRow): boolean {
  return role === "total" && /小\s*计/u.test(name);
}

const PART = /^\s*其\s*中/u;
const ORDINAL = /^\s*[一二三四五六七八九十]{1,3}[、.．]/u;

/** The rows that add up to the total: not those that are parts of another row, marked so or below an ordinal. */
export function summedRows({ rows }: ExecutionTable): readonly ExecutionRow[] {
  const items = rows.filter(({ role, name }) => role === "item" && !PART.test(name));
  const numbered = items.filter(({ name }) => ORDINAL.test(name));
  return numbered.length > 0 ? numbered : items;
}

/** Words that say what a table or a row is and not what it is about. */
const GENERIC = /(?:专项)?(?:工作)?(?:经费|资金|费用|支出|费)$/u;
const SHORTEST = 4;

/**
 * The row of an execution table that a table of basic data details: the one row whose name, or whose name without
 * a generic ending of at least four characters, stands in the title. The longest name wins; two as long are none.
 */
export function rowNamedIn(evaluation: Evaluation, title: string): ExecutionRow | undefined {
  const text = bare(title);
  const found = evaluation.executionTables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const name = bare(row.name);
      const short = name.replace(GENERIC, "");
      const length = [name, short].find((each) => each.length >= SHORTEST && text.includes(each))?.length;
      return row.role === "item" && length !== undefined ? [{ row, length }] : [];
    }),
  );
  const longest = found.reduce((most, { length }) => Math.max(most, length), 0);
  const best = found.filter(({ length }) => length === longest);
  return best.length === 1 ? best[0]?.row : undefined;
}
