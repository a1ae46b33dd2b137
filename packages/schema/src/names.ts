import type { Identity, Severity, Verdict } from "./model/audit.js";
import type { DocumentKind } from "./model/budget.js";
import type { Message } from "./model/common.js";
import type { FigureStatus } from "./model/figure.js";
import type { RunLine } from "./model/run.js";

export { MONEY_UNIT, printedAmount } from "./money/printed-amount.js";

// An entry of its own, `@yusuan/schema/names`: it brings no zod along, so pages in a browser can have it too.

/** What people call the kinds of documents. */
export const KIND: Readonly<Record<DocumentKind, Message>> = {
  "department-budget": { en: "department budget", zh: "部门预算" },
  "final-account": { en: "final account", zh: "部门决算" },
  "performance-target": { en: "performance target", zh: "绩效目标" },
  "self-evaluation": { en: "self-evaluation", zh: "绩效自评" },
  "evaluation-report": { en: "evaluation report", zh: "绩效评价报告" },
  "overall-target": { en: "overall target", zh: "部门整体绩效目标" },
  unknown: { en: "unknown", zh: "未识别" },
};

/** What became of a file of a run. */
export const RUN_STATUS: Readonly<Record<RunLine["status"], Message>> = {
  ok: { en: "ok", zh: "成功" },
  partial: { en: "partial", zh: "部分" },
  failed: { en: "failed", zh: "失败" },
};

/** How grave a finding is. */
export const SEVERITY: Readonly<Record<Severity, Message>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  note: { en: "note", zh: "提示" },
};

/** What a finding says of the document. */
export const VERDICT: Readonly<Record<Verdict, Message>> = {
  "document-error": { en: "document error", zh: "文件差错" },
  "extraction-loss": { en: "extraction loss", zh: "提取缺失" },
  convention: { en: "convention", zh: "编制惯例" },
};

/** What the arithmetic says of a figure, in a word. */
export const FIGURE_STATUS: Readonly<Record<FigureStatus, Message>> = {
  proven: { en: "proven", zh: "已证实" },
  unproven: { en: "unproven", zh: "未证实" },
  contradicted: { en: "contradicted", zh: "勾稽不符" },
  repaired: { en: "repaired", zh: "已校正" },
};

/** What became of an identity. */
export const IDENTITY_OUTCOME: Readonly<Record<Identity["outcome"], Message>> = {
  satisfied: { en: "holds", zh: "相符" },
  violated: { en: "does not hold", zh: "不符" },
  undecided: { en: "cannot be decided", zh: "无法判定" },
};
