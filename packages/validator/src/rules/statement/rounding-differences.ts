import { STATEMENT_FORMS } from "@yusuan/schema";
import type { ConclusionRule } from "../rule.js";

export const roundingDifferences: ConclusionRule = Object.freeze({
  id: "rounding-differences",
  kind: "conclusion",
  severity: "note",
  forms: STATEMENT_FORMS,
  title: { en: "Some sums hold only within the printed precision", zh: "部分合计仅在四舍五入范围内相等" },
  description: {
    en: "A figure stands for every amount that rounds (or is cut off) to what is printed. One note per document counts the identities whose printed figures differ by no more than that, and names the largest difference.",
    zh: "印出的金额代表四舍五入（或截尾）后等于该数的任一金额。每份文件以一条说明列出仅在此范围内成立的等式个数和最大差额。",
  },
  formula: "0 < |difference| ≤ tolerance",
});
