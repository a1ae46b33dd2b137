import type { CheckRule, DocumentRule } from "../rule.js";
import { actualMissing } from "./actual-missing.js";
import { annualWithinTotal } from "./annual-within-total.js";
import { breakdownAmount } from "./breakdown-amount.js";
import { breakdownTotal } from "./breakdown-total.js";
import { componentTotal } from "./component-total.js";
import { duplicateIndicator } from "./duplicate-indicator.js";
import { emptyComponents } from "./empty-components.js";
import { executedWithinBudget } from "./executed-within-budget.js";
import { executionRate } from "./execution-rate.js";
import { executionScore } from "./execution-score.js";
import { executionSources } from "./execution-sources.js";
import { fullWeight } from "./full-weight.js";
import { indicatorLevels } from "./indicator-levels.js";
import { indicatorRange } from "./indicator-range.js";
import { indicatorUnit } from "./indicator-unit.js";
import { lostPoints } from "./lost-points.js";
import { missingTarget } from "./missing-target.js";
import { placeholderLeft } from "./placeholder-left.js";
import { projectFunding } from "./project-funding.js";
import { projectPeriod } from "./project-period.js";
import { repeatedWeight } from "./repeated-weight.js";
import { reservedPoints } from "./reserved-points.js";
import { scoreSum } from "./score-sum.js";
import { scoreWithinWeight } from "./score-within-weight.js";
import { specialFundSplit } from "./special-fund-split.js";
import { weightsSum } from "./weights-sum.js";

/** Amounts first, then points. */
export const PERFORMANCE_IDENTITIES: readonly DocumentRule[] = Object.freeze([
  projectFunding,
  annualWithinTotal,
  specialFundSplit,
  componentTotal,
  breakdownTotal,
  executionSources,
  executedWithinBudget,
  weightsSum,
  scoreSum,
  scoreWithinWeight,
]);

/** The grids of a form from top to bottom, then its indicators. */
export const PERFORMANCE_CHECKS: readonly CheckRule[] = Object.freeze([
  projectPeriod,
  emptyComponents,
  breakdownAmount,
  executionRate,
  executionScore,
  lostPoints,
  fullWeight,
  reservedPoints,
  repeatedWeight,
  duplicateIndicator,
  missingTarget,
  actualMissing,
  indicatorRange,
  indicatorUnit,
  indicatorLevels,
  placeholderLeft,
]);
