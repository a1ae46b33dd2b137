/** Forms whose lines carry classification codes. */
export const CODED_FORMS = [
  "revenue-by-function",
  "expenditure-by-function",
  "general-budget-by-function",
  "government-fund-by-function",
  "state-capital-by-function",
  "basic-expenditure-by-economic",
  "final-account-revenue-by-function",
  "final-account-expenditure-by-function",
  "final-account-general-budget-by-function",
  "final-account-basic-expenditure-by-economic",
  "final-account-government-fund-by-function",
  "final-account-state-capital-by-function",
] as const;
