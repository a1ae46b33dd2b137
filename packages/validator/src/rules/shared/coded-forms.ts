/** Forms whose lines carry classification codes. */
export const CODED_FORMS = [
  "revenue-by-function",
  "expenditure-by-function",
  "general-budget-by-function",
  "government-fund-by-function",
  "state-capital-by-function",
  "basic-expenditure-by-economic",
] as const;
