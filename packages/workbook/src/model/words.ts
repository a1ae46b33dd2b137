import type { FigureStatus, Identity } from "@yusuan/schema";
import { FIGURE_STATUS, IDENTITY_OUTCOME } from "@yusuan/schema/names";

/** Names of the sheets that every workbook may have. */
export const SHEETS = {
  overview: "概览 Overview",
  findings: "发现 Findings",
  identities: "勾稽 Identities",
  terms: "勾稽项 Terms",
  others: "其他数值 Other figures",
} as const;

/** Outcomes as the cells say them, in formulas too. */
export const VERDICTS: Readonly<Record<Identity["outcome"], string>> = {
  satisfied: `${IDENTITY_OUTCOME.satisfied.zh} satisfied`,
  violated: `${IDENTITY_OUTCOME.violated.zh} violated`,
  undecided: `${IDENTITY_OUTCOME.undecided.zh} undecided`,
};

export const STATUSES: Readonly<Record<FigureStatus, string>> = {
  proven: `${FIGURE_STATUS.proven.zh} proven`,
  unproven: `${FIGURE_STATUS.unproven.zh} unproven`,
  contradicted: `${FIGURE_STATUS.contradicted.zh} contradicted`,
  repaired: `${FIGURE_STATUS.repaired.zh} repaired`,
};
