import type { CheckRule, IdentityRule } from "../rule.js";

export const PERFORMANCE_IDENTITIES: readonly IdentityRule[] = Object.freeze([]);

export const PERFORMANCE_CHECKS: readonly CheckRule[] = Object.freeze([]);
