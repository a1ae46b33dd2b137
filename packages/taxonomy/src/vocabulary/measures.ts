import { BUDGET_MEASURES } from "./measures/budget.js";
import { FINAL_ACCOUNT_MEASURES } from "./measures/final-account.js";

/**
 * The one vocabulary of measures. `total` is always the whole amount of a line: the 预算数 or 决算数 of a two-sided
 * table and the 合计 of a table with parts.
 */
export const MEASURES = [...BUDGET_MEASURES, ...FINAL_ACCOUNT_MEASURES] as const;

export type MeasureId = (typeof MEASURES)[number]["id"];
