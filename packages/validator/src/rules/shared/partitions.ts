import type { FormId } from "@yusuan/schema";

/** A measure and the measures that it is the sum of. */
export type Partition = {
  readonly whole: string;
  /** Columns without which nothing can be said. */
  readonly needed: readonly string[];
  /** Columns that only some editions print. */
  readonly optional?: readonly string[];
};

const OTHER_EXPENDITURE = ["remittance-to-superior", "operating-expenditure", "subsidy-to-subordinate"];
const BASIC_AND_PROJECT: Partition = {
  whole: "total",
  needed: ["basic", "project"],
  optional: OTHER_EXPENDITURE,
};
const BASIC_SPLIT_AND_PROJECT: Partition = { whole: "total", needed: ["personnel", "public", "project"] };
const BASIC: Partition = { whole: "basic", needed: ["personnel", "public"] };
const EXPENDITURE = [BASIC_AND_PROJECT, BASIC_SPLIT_AND_PROJECT, BASIC];

const FUNDS = ["general-budget", "government-fund", "state-capital"];
const CARRIED = ["carried-over", "surplus-used"];
const OTHER_INCOME = [
  "special-account",
  "institutional-income",
  "operating-income",
  "superior-subsidy",
  "subordinate-remittance",
  "other-income",
];
const REVENUE: readonly Partition[] = [
  { whole: "total", needed: ["current-revenue"], optional: CARRIED },
  { whole: "total", needed: ["appropriation"], optional: [...OTHER_INCOME, ...CARRIED] },
  { whole: "total", needed: ["general-budget"], optional: [...FUNDS.slice(1), ...OTHER_INCOME, ...CARRIED] },
  { whole: "current-revenue", needed: ["appropriation"], optional: OTHER_INCOME },
  { whole: "current-revenue", needed: ["general-budget"], optional: [...FUNDS.slice(1), ...OTHER_INCOME] },
  { whole: "appropriation", needed: ["general-budget"], optional: FUNDS.slice(1) },
];

const THREE_PUBLIC: readonly Partition[] = [
  { whole: "total", needed: ["overseas", "reception", "vehicle-total"] },
  { whole: "total", needed: ["overseas", "reception", "vehicle-purchase", "vehicle-operation"] },
  { whole: "vehicle-total", needed: ["vehicle-purchase", "vehicle-operation"] },
];
const APPROPRIATION: readonly Partition[] = [
  { whole: "total", needed: ["general-budget"], optional: ["government-fund", "state-capital"] },
];
const ECONOMIC: readonly Partition[] = [{ whole: "total", needed: ["personnel", "public"] }];

/** Columns that stand beside the total and are no part of it. */
export const OUTSIDE: ReadonlySet<string> = new Set([
  "agency-operation",
  "agency-operation-budget",
  "opening-balance",
  "current-revenue",
  "closing-balance",
  "total-budget",
  "total-revised-budget",
]);

/** How the columns of each form add up; of several partitions of one whole the first that is printed counts. */
export const PARTITIONS: Readonly<Partial<Record<FormId, readonly Partition[]>>> = {
  "revenue-expenditure-summary": EXPENDITURE,
  "revenue-by-function": REVENUE,
  "expenditure-by-function": EXPENDITURE,
  "appropriation-summary": APPROPRIATION,
  "general-budget-by-function": EXPENDITURE,
  "government-fund-by-function": EXPENDITURE,
  "state-capital-by-function": EXPENDITURE,
  "basic-expenditure-by-economic": ECONOMIC,
  "three-public-and-operating": THREE_PUBLIC,
  "final-account-revenue-by-function": REVENUE,
  "final-account-expenditure-by-function": EXPENDITURE,
  "final-account-appropriation-summary": APPROPRIATION,
  "final-account-general-budget-by-function": [...EXPENDITURE, budgeted(BASIC_AND_PROJECT)],
  "final-account-basic-expenditure-by-economic": ECONOMIC,
  "final-account-three-public-and-operating": [
    ...THREE_PUBLIC,
    { whole: "reception", needed: ["reception-domestic", "reception-abroad"] },
    ...THREE_PUBLIC.map(budgeted),
  ],
  "final-account-government-fund-by-function": EXPENDITURE,
  "final-account-state-capital-by-function": EXPENDITURE,
};

/** The same partition of the 预算数 that stand beside the 决算数. */
function budgeted({ whole, needed }: Partition): Partition {
  return { whole: `${whole}-budget`, needed: needed.map((part) => `${part}-budget`) };
}

/** Partitions of a form whose columns are all printed, one for each whole. */
export function printedPartitions(form: FormId, measures: ReadonlySet<string>): readonly Partition[] {
  const wholes = new Set<string>();
  return (PARTITIONS[form] ?? []).filter(({ whole, needed }) => {
    if (wholes.has(whole) || !measures.has(whole) || !needed.every((part) => measures.has(part)))
      return false;
    wholes.add(whole);
    return true;
  });
}
