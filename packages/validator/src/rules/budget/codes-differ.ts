import type { Message } from "@yusuan/schema";
import { parentOf } from "../../document/gaps.js";
import { codesWithMoney, entryAt, type StatementIndex, topLines } from "../../document/statement-index.js";
import { evaluate } from "../../engine/evaluate.js";
import type { CheckResult, CheckRule } from "../rule.js";

export const codesDiffer: CheckRule = Object.freeze({
  id: "codes-differ",
  kind: "check",
  severity: "warning",
  forms: ["revenue-by-function", "expenditure-by-function"] as const,
  title: { en: "Revenue and expenditure list the same codes", zh: "收入表与支出表科目一致" },
  description: {
    en: "Revenue by function and expenditure by function list the same codes. One finding names the codes with money that only one of them has. Where cells could not be read, or the remaining lines do not add up without the missing one, it counts as an extraction loss.",
    zh: "收入预算总表与支出预算总表应列示相同的功能分类科目。仅见于其中一张表且有金额的科目合并为一条提示；表中有未能识别的单元格，或缺少该行后合计不符时，视为提取缺失。",
  },
  formula: "codes of T2 = codes of T3",
  find: ({ sets }) =>
    sets.flatMap(({ number, forms }) => {
      const revenue = forms.get("revenue-by-function");
      const expenditure = forms.get("expenditure-by-function");
      return revenue && expenditure ? compare(number, revenue, expenditure) : [];
    }),
});

function compare(number: number, a: StatementIndex, b: StatementIndex): readonly CheckResult[] {
  // A form that is not divided by function has nothing to compare.
  if (a.byCode.size === 0 || b.byCode.size === 0) return [];
  const onlyRevenue = codesWithMoney(a).filter((code) => !b.byCode.has(code));
  const onlyExpenditure = codesWithMoney(b).filter((code) => !a.byCode.has(code));
  if (onlyRevenue.length + onlyExpenditure.length === 0) return [];
  const unread = [a, b].some((index) => index.statement.unreadCells.length > 0);
  const lost = unread || isBroken(a, onlyExpenditure) || isBroken(b, onlyRevenue);
  const entries = [
    ...onlyRevenue.map((code) => [a, code] as const),
    ...onlyExpenditure.map((code) => [b, code] as const),
  ].flatMap(([index, code]) =>
    (index.byCode.get(code) ?? []).flatMap((line) => entryAt(index, line, "total") ?? []),
  );
  return [
    {
      key: `${number}`,
      verdict: lost ? "extraction-loss" : "document-error",
      severity: "warning",
      message: message(onlyRevenue, onlyExpenditure),
      entries,
    },
  ];
}

/** Whether the lines that are there do not add up without the missing ones, so that a line was lost. */
function isBroken(index: StatementIndex, missing: readonly string[]): boolean {
  const parents = new Set(missing.map(parentOf));
  const wholes = index.statement.lines.filter((line) =>
    line.role === "total" ? parents.has("") : line.code !== undefined && parents.has(line.code),
  );
  return wholes.some((whole) => {
    const below = whole.role === "total" ? topLines(index) : (index.childrenOf.get(whole.id) ?? []);
    const terms = [whole, ...below].flatMap((line) => {
      const entry = entryAt(index, line, "total");
      return entry ? [{ entry, weight: line === whole ? 1 : -1 }] : [];
    });
    return !evaluate(terms, "equal").holds;
  });
}

function message(revenue: readonly string[], expenditure: readonly string[]): Message {
  const parts = [
    { codes: revenue, en: "only in revenue by function", zh: "仅见于收入预算总表" },
    { codes: expenditure, en: "only in expenditure by function", zh: "仅见于支出预算总表" },
  ].filter(({ codes }) => codes.length > 0);
  return {
    en: `Codes ${parts.map(({ codes, en }) => `${codes.join(", ")} are ${en}`).join("; ")}`,
    zh: `科目${parts.map(({ codes, zh }) => `${codes.join("、")}${zh}`).join("；")}`,
  };
}
