import type { FigureStatus, Identity } from "@yusuan/schema";

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
  satisfied: "满足 satisfied",
  violated: "不符 violated",
  undecided: "未定 undecided",
};

export const STATUSES: Readonly<Record<FigureStatus, string>> = {
  proven: "已证实 proven",
  unproven: "未证实 unproven",
  contradicted: "有矛盾 contradicted",
  repaired: "已修正 repaired",
};
