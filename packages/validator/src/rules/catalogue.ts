import { BUDGET_CHECKS, BUDGET_IDENTITIES } from "./budget/catalogue.js";
import { EVALUATION_CHECKS, EVALUATION_IDENTITIES } from "./evaluation/catalogue.js";
import { FINAL_ACCOUNT_CHECKS, FINAL_ACCOUNT_IDENTITIES } from "./final-account/catalogue.js";
import { NARRATIVE_CHECKS, NARRATIVE_IDENTITIES } from "./narrative/catalogue.js";
import { PERFORMANCE_CHECKS, PERFORMANCE_IDENTITIES } from "./performance/catalogue.js";
import type { CheckRule, IdentityRule, Rule } from "./rule.js";
import { STATEMENT_CHECKS, STATEMENT_CONCLUSIONS, STATEMENT_IDENTITIES } from "./statement/catalogue.js";

/** The rules of each family, by the folder they stand in. */
export const FAMILIES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ["statement", [...STATEMENT_IDENTITIES, ...STATEMENT_CONCLUSIONS, ...STATEMENT_CHECKS]],
  ["budget", [...BUDGET_IDENTITIES, ...BUDGET_CHECKS]],
  ["final-account", [...FINAL_ACCOUNT_IDENTITIES, ...FINAL_ACCOUNT_CHECKS]],
  ["performance", [...PERFORMANCE_IDENTITIES, ...PERFORMANCE_CHECKS]],
  ["evaluation", [...EVALUATION_IDENTITIES, ...EVALUATION_CHECKS]],
  ["narrative", [...NARRATIVE_IDENTITIES, ...NARRATIVE_CHECKS]],
]);

/** Within a table first, then between tables, then habits. */
export const IDENTITY_RULES: readonly IdentityRule[] = Object.freeze([
  ...STATEMENT_IDENTITIES,
  ...BUDGET_IDENTITIES,
  ...FINAL_ACCOUNT_IDENTITIES,
  ...PERFORMANCE_IDENTITIES,
  ...EVALUATION_IDENTITIES,
  ...NARRATIVE_IDENTITIES,
]);

export const CHECK_RULES: readonly CheckRule[] = Object.freeze([
  ...BUDGET_CHECKS,
  ...STATEMENT_CHECKS,
  ...FINAL_ACCOUNT_CHECKS,
  ...PERFORMANCE_CHECKS,
  ...EVALUATION_CHECKS,
  ...NARRATIVE_CHECKS,
]);

/** Every rule that a finding can name. */
export const RULES: readonly Rule[] = Object.freeze([...FAMILIES.values()].flat());
