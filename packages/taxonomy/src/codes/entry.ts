/** The four code lists of 政府收支分类科目; `economic` is the one of department budgets (301…). */
export type Classification = "function" | "economic" | "government-economic" | "revenue";

export const CLASSIFICATIONS = [
  "function",
  "economic",
  "government-economic",
  "revenue",
] as const satisfies readonly Classification[];

/** 类, 款, 项. */
export type CodeLevel = 1 | 2 | 3;

export type Trust = "high" | "medium" | "low";

/** One name of one code. */
export type CodeEntry = {
  readonly classification: Classification;
  readonly code: string;
  readonly name: string;
  readonly level: CodeLevel;
  /** First edition that the name is known for; null = open. */
  readonly from: number | null;
  /** Last edition that the name is known for; null = still in use. */
  readonly to: number | null;
  /** Low: seen in one old list only, or a guess. */
  readonly trust: Trust;
  /** Names that the code had before this one. */
  readonly olderNames: readonly string[];
};

/** 类, 款 or 项 by the length of the code; `undefined` for a code of another length. */
export function levelOfCode(code: string): CodeLevel | undefined {
  if (!/^\d+$/u.test(code)) return undefined;
  return ({ 3: 1, 5: 2, 7: 3 } as const)[code.length];
}
