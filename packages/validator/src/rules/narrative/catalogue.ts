import type { CheckRule, IdentityRule } from "../rule.js";
import { claimChange } from "./claim-change.js";
import { claimExecution } from "./claim-execution.js";
import { claimFigure } from "./claim-figure.js";
import { claimParts } from "./claim-parts.js";
import { claimScope } from "./claim-scope.js";
import { claimShare } from "./claim-share.js";
import { claimYear } from "./claim-year.js";
import { countParts } from "./count-parts.js";
import { periodOrder } from "./period-order.js";
import { procurementShare } from "./procurement-share.js";
import { projectCount } from "./project-count.js";
import { projectSum } from "./project-sum.js";
import { toldTwice } from "./told-twice.js";

export const NARRATIVE_IDENTITIES: readonly IdentityRule[] = Object.freeze([
  projectSum,
  claimFigure,
  claimParts,
  procurementShare,
]);

export const NARRATIVE_CHECKS: readonly CheckRule[] = Object.freeze([
  claimScope,
  claimChange,
  claimShare,
  claimExecution,
  claimYear,
  countParts,
  periodOrder,
  projectCount,
  toldTwice,
]);
