import type { CheckRule, IdentityRule } from "../rule.js";
import { finalAccountAppropriation } from "./final-account-appropriation.js";
import { finalAccountBasic } from "./final-account-basic.js";
import { finalAccountByClass } from "./final-account-by-class.js";
import { finalAccountByFund } from "./final-account-by-fund.js";
import { finalAccountBySource } from "./final-account-by-source.js";
import { finalAccountFullyAppropriated } from "./final-account-fully-appropriated.js";
import { finalAccountShare } from "./final-account-share.js";
import { finalAccountTotals } from "./final-account-totals.js";
import { fundCarryForward } from "./fund-carry-forward.js";
import { threePublicBasic } from "./three-public-basic.js";
import { threePublicBasicEqual } from "./three-public-basic-equal.js";
import { yearAndBalances } from "./year-and-balances.js";

/** Between the tables of a final account first, then habits. */
export const FINAL_ACCOUNT_IDENTITIES: readonly IdentityRule[] = Object.freeze([
  yearAndBalances,
  finalAccountTotals,
  finalAccountBySource,
  finalAccountByClass,
  finalAccountAppropriation,
  finalAccountByFund,
  fundCarryForward,
  finalAccountBasic,
  finalAccountShare,
  finalAccountFullyAppropriated,
  threePublicBasic,
  threePublicBasicEqual,
]);

export const FINAL_ACCOUNT_CHECKS: readonly CheckRule[] = Object.freeze([]);
