import type { CheckRule, IdentityRule } from "../rule.js";

export const EVALUATION_IDENTITIES: readonly IdentityRule[] = Object.freeze([]);

export const EVALUATION_CHECKS: readonly CheckRule[] = Object.freeze([]);
