import { plain } from "../../indicators/clean.js";

/** Columns of the execution table in the order of the form. */
export const EXECUTION_COLUMNS = ["initial", "revised", "executed", "weight", "rate", "score"] as const;
export type ExecutionColumn = (typeof EXECUTION_COLUMNS)[number];
/** Its columns of money. */
export const AMOUNT_COLUMNS = ["initial", "revised", "executed"] as const;

/** Rows of the execution table in the order of the form: the sum and its parts. */
export const EXECUTION_ROWS = ["total", "fiscal", "carriedOver", "other"] as const;
export type ExecutionRow = (typeof EXECUTION_ROWS)[number];

/** Texts that run into a label stand before it (`办公室 年初预算数`): what counts is how a text ends. */
const COLUMN_ENDS: readonly (readonly [ExecutionColumn, RegExp])[] = [
  ["initial", /(?:年初|期初)(?:批复)?预算(?:数|金额|额|安排数)?$/u],
  ["revised", /(?:全年|调整后|本年|调整)预算(?:数|金额|额)?$|预算调整数$/u],
  ["executed", /(?:全年|本年|实际|预算)?(?:执行数|执行金额|支出数|执行额)$|(?:实际|全年)支出(?:金额|额)?$/u],
  ["rate", /执行率$/u],
  ["score", /得分$/u],
  ["weight", /分值$|^权重$/u],
];
const ROW_ENDS: readonly (readonly [ExecutionRow, RegExp])[] = [
  ["carriedOver", /(?:上年|以前年度|上年度|年初)(?:财政)?(?:结转|结余)(?:和结余|结余)?(?:资金|金额)?$/u],
  ["fiscal", /(?:当年|本年|本级|一般公共预算)?财政(?:拨款|资金)(?:资金)?$/u],
  ["other", /其[他它]资金$/u],
  ["total", /(?:年度)?(?:预算)?资金总额$|年度(?:预算)?总额$/u],
];
const TAIL = /(?:\([^()]{0,30}\)|[:：])+$/u;
const LONGEST = 60;

/** The column that a header cell names at its end, `(A)`, `（万元）` and the like left aside. */
export function executionColumnOf(text: string): ExecutionColumn | undefined {
  return endOf(text, COLUMN_ENDS);
}

/** The row that a label names at its end. */
export function executionRowOf(text: string): ExecutionRow | undefined {
  return endOf(text, ROW_ENDS);
}

function endOf<T>(text: string, ends: readonly (readonly [T, RegExp])[]): T | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plain(text).replace(TAIL, "");
  return ends.find(([, pattern]) => pattern.test(words))?.[0];
}
