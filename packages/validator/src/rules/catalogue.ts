import { agencyOperation } from "./agency-operation.js";
import { agencyOperationEqual } from "./agency-operation-equal.js";
import { annuityContribution } from "./annuity-contribution.js";
import { appropriatedShare } from "./appropriated-share.js";
import { appropriationByClass } from "./appropriation-by-class.js";
import { appropriationByCode } from "./appropriation-by-code.js";
import { appropriationTotal } from "./appropriation-total.js";
import { basicTotal } from "./basic-total.js";
import { codeNames } from "./code-names.js";
import { codesDiffer } from "./codes-differ.js";
import { columnTotal } from "./column-total.js";
import { emptyTableNote } from "./empty-table-note.js";
import { fullyAppropriated } from "./fully-appropriated.js";
import { fundBalance } from "./fund-balance.js";
import { fundSources } from "./fund-sources.js";
import { grandTotals } from "./grand-totals.js";
import { housingFund } from "./housing-fund.js";
import { medicalContribution } from "./medical-contribution.js";
import { pensionContribution } from "./pension-contribution.js";
import { requiredTables } from "./required-tables.js";
import { revenueBySource } from "./revenue-by-source.js";
import { revenueExpenditureByCode } from "./revenue-expenditure-by-code.js";
import { rollUp } from "./roll-up.js";
import { roundingDifferences } from "./rounding-differences.js";
import { rowSum } from "./row-sum.js";
import type { CheckRule, IdentityRule, Rule } from "./rule.js";
import { summaryByClass } from "./summary-by-class.js";
import { summaryByKind } from "./summary-by-kind.js";
import { summaryPersonnel } from "./summary-personnel.js";
import { twoSides } from "./two-sides.js";
import { unitAssumed } from "./unit-assumed.js";
import { unitMismatch } from "./unit-mismatch.js";

/** Within a table first, then between tables, then habits. */
export const IDENTITY_RULES: readonly IdentityRule[] = Object.freeze([
  rowSum,
  rollUp,
  columnTotal,
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

export const CHECK_RULES: readonly CheckRule[] = Object.freeze([
  requiredTables,
  codesDiffer,
  codeNames,
  emptyTableNote,
  unitAssumed,
]);

/** Every rule that a finding can name. */
export const RULES: readonly Rule[] = Object.freeze([
  ...IDENTITY_RULES,
  unitMismatch,
  roundingDifferences,
  ...CHECK_RULES,
]);
