import type { CheckRule, IdentityRule } from "../rule.js";
import { basicRowAmount } from "./basic-row-amount.js";
import { basicTableTotal } from "./basic-table-total.js";
import { blankSubtotal } from "./blank-subtotal.js";
import { classShare } from "./class-share.js";
import { evaluationBudget } from "./evaluation-budget.js";
import { executionTable } from "./execution-table.js";
import { executionTableRate } from "./execution-table-rate.js";
import { finalScore } from "./final-score.js";
import { fullMark } from "./full-mark.js";
import { goalValues } from "./goal-values.js";
import { gradeBand } from "./grade-band.js";
import { indicatorNames } from "./indicator-names.js";
import { scoreCopies } from "./score-copies.js";
import { scoreRowsLost } from "./score-rows-lost.js";
import { scoreTotal } from "./score-total.js";
import { scoreWithinFullMark } from "./score-within-full-mark.js";
import { scoringRule } from "./scoring-rule.js";
import { surveySatisfaction } from "./survey-satisfaction.js";
import { surveyShares } from "./survey-shares.js";

/** Within a table first, then between the copies, then with other parts of the report. */
export const EVALUATION_IDENTITIES: readonly IdentityRule[] = Object.freeze([
  scoreTotal,
  classShare,
  executionTable,
  fullMark,
  scoreCopies,
  scoreWithinFullMark,
  finalScore,
  basicTableTotal,
  evaluationBudget,
]);

export const EVALUATION_CHECKS: readonly CheckRule[] = Object.freeze([
  gradeBand,
  executionTableRate,
  basicRowAmount,
  goalValues,
  surveyShares,
  surveySatisfaction,
  scoringRule,
  indicatorNames,
  scoreRowsLost,
  blankSubtotal,
]);
