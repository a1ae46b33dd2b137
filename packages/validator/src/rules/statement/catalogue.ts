import type { CheckRule, ConclusionRule, StatementRule } from "../rule.js";
import { codeNames } from "./code-names.js";
import { columnTotal } from "./column-total.js";
import { emptyTableNote } from "./empty-table-note.js";
import { notFilledIn } from "./not-filled-in.js";
import { requiredTables } from "./required-tables.js";
import { rollUp } from "./roll-up.js";
import { roundingDifferences } from "./rounding-differences.js";
import { rowSum } from "./row-sum.js";
import { unitAssumed } from "./unit-assumed.js";
import { unitMismatch } from "./unit-mismatch.js";

/** Sums within one table of a budget or a final account. */
export const STATEMENT_IDENTITIES: readonly StatementRule[] = Object.freeze([rowSum, rollUp, columnTotal]);

export const STATEMENT_CHECKS: readonly CheckRule[] = Object.freeze([
  requiredTables,
  notFilledIn,
  codeNames,
  emptyTableNote,
  unitAssumed,
]);

export const STATEMENT_CONCLUSIONS: readonly ConclusionRule[] = Object.freeze([
  unitMismatch,
  roundingDifferences,
]);
