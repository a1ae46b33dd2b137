import type { CheckRule, IdentityRule } from "../rule.js";

export const FINAL_ACCOUNT_IDENTITIES: readonly IdentityRule[] = Object.freeze([]);

export const FINAL_ACCOUNT_CHECKS: readonly CheckRule[] = Object.freeze([]);
