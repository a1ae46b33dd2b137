import type { CheckRule, IdentityRule } from "../rule.js";

export const NARRATIVE_IDENTITIES: readonly IdentityRule[] = Object.freeze([]);

export const NARRATIVE_CHECKS: readonly CheckRule[] = Object.freeze([]);
