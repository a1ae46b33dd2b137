import type { StatementSet } from "../../document/document-index.js";
import { measuresOf, type Side, type StatementIndex, totalLine } from "../../document/statement-index.js";
import { type IdentityDraft, softCell, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { linesByClass, summed } from "../shared/codes.js";
import { byCode } from "../shared/funds.js";

export const summaryByKind: StatementRule = Object.freeze({
  id: "summary-by-kind",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-expenditure-summary", "expenditure-by-function"] as const,
  title: {
    en: "The summary's basic and project expenditure equal those by function",
    zh: "收支总表的基本支出、项目支出与功能分类一致",
  },
  description: {
    en: "Where the summary divides its expenditure, personnel plus operating expenses (or basic expenditure) and project expenditure of every line and of the total equal basic and project expenditure of the same class by function.",
    zh: "收支预算总表列明基本支出与项目支出时，每一行及总计的人员经费加公用经费（或基本支出）、项目支出，等于支出预算总表同一类级科目的基本支出、项目支出。",
  },
  formula: "T1 人员 + 公用 = T3 基本支出, T1 项目 = T3 项目, by class and in total",
  identities: drafts,
});

const SIDE: Side = "expenditure";

function drafts(set: StatementSet): readonly IdentityDraft[] {
  const summary = set.forms.get("revenue-expenditure-summary");
  const coded = set.forms.get("expenditure-by-function");
  if (!summary || !coded) return [];
  const printed = measuresOf(summary, SIDE);
  const basic = printed.has("basic") ? ["basic"] : ["personnel", "public"];
  const pairs = [
    { kind: "basic", measures: basic },
    { kind: "project", measures: ["project"] },
  ].filter(
    ({ kind, measures }) => measures.every((m) => printed.has(m)) && measuresOf(coded, undefined).has(kind),
  );
  return pairs.flatMap(({ kind, measures }) => byKind(summary, coded, kind, measures));
}

function byKind(
  summary: StatementIndex,
  coded: StatementIndex,
  kind: string,
  measures: readonly string[],
): readonly IdentityDraft[] {
  const lines = linesByClass(summary, [coded]);
  const classes = [...coded.byCode.keys()].filter((code) => code.length === 3);
  const drafts = [...new Set([...lines.keys(), ...classes])].map((code) => ({
    key: `${code}:${kind}`,
    left: sum(measures.map((measure) => summed(summary, lines.get(code) ?? [], code, measure))),
    right: byCode(coded, code, kind),
  }));
  const total = totalLine(summary, SIDE);
  const codedTotal = totalLine(coded);
  if (!total || !codedTotal) return drafts;
  const left = sum(measures.map((measure) => softCell(summary, total, measure)));
  return [...drafts, { key: `total:${kind}`, left, right: softCell(coded, codedTotal, kind) }];
}
