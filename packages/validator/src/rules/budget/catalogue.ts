import type { CheckRule, StatementRule } from "../rule.js";
import { agencyOperation } from "./agency-operation.js";
import { agencyOperationEqual } from "./agency-operation-equal.js";
import { annuityContribution } from "./annuity-contribution.js";
import { appropriatedShare } from "./appropriated-share.js";
import { appropriationByClass } from "./appropriation-by-class.js";
import { appropriationByCode } from "./appropriation-by-code.js";
import { appropriationTotal } from "./appropriation-total.js";
import { basicTotal } from "./basic-total.js";
import { codesDiffer } from "./codes-differ.js";
import { fullyAppropriated } from "./fully-appropriated.js";
import { fundBalance } from "./fund-balance.js";
import { fundSources } from "./fund-sources.js";
import { grandTotals } from "./grand-totals.js";
import { housingFund } from "./housing-fund.js";
import { medicalContribution } from "./medical-contribution.js";
import { pensionContribution } from "./pension-contribution.js";
import { revenueBySource } from "./revenue-by-source.js";
import { revenueExpenditureByCode } from "./revenue-expenditure-by-code.js";
import { summaryByClass } from "./summary-by-class.js";
import { summaryByKind } from "./summary-by-kind.js";
import { summaryPersonnel } from "./summary-personnel.js";
import { twoSides } from "./two-sides.js";

/** Between the tables of a budget first, then habits. */
export const BUDGET_IDENTITIES: readonly StatementRule[] = Object.freeze([
  twoSides,
  fundBalance,
  grandTotals,
  revenueBySource,
  summaryByClass,
  summaryByKind,
  revenueExpenditureByCode,
  fundSources,
  appropriationTotal,
  appropriationByCode,
  appropriationByClass,
  basicTotal,
  appropriatedShare,
  fullyAppropriated,
  agencyOperation,
  agencyOperationEqual,
  pensionContribution,
  annuityContribution,
  housingFund,
  medicalContribution,
  summaryPersonnel,
]);

export const BUDGET_CHECKS: readonly CheckRule[] = Object.freeze([codesDiffer]);
