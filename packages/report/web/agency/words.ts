import type { Absence } from "@yusuan/comparison";
import type { Message } from "@yusuan/schema";
import type { YearData } from "../../src/contract/agency-data.js";

const KIND_OF_YEAR: Readonly<Record<YearData["kind"], Message>> = {
  budget: { en: "budget", zh: "预算" },
  "final-account": { en: "final account", zh: "决算" },
};

const SCOPE: Readonly<Record<"department" | "unit", Message>> = {
  department: { en: "department", zh: "部门" },
  unit: { en: "unit", zh: "单位" },
};

export const ABSENT: Readonly<Record<Absence, Message>> = {
  "no-form": { en: "the document does not have the form", zh: "文件没有该表" },
  "no-measure": { en: "the form does not have the column", zh: "该表没有该栏" },
  "no-line": { en: "no such line", zh: "没有该行" },
  "empty-cell": { en: "nothing is printed", zh: "该格为空" },
  "not-proven": { en: "not proven", zh: "未证实" },
};

export const TEXTS = {
  contents: { en: "Documents", zh: "文件" },
  classes: { en: "Expenditure by functional class", zh: "按功能分类的支出（类）" },
  composition: { en: "Composition of expenditure", zh: "支出构成" },
  basicProject: { en: "Basic and project expenditure", zh: "基本支出与项目支出" },
  personnelPublic: {
    en: "Basic expenditure: personnel and operating expenses",
    zh: "基本支出：人员经费与公用经费",
  },
  flow: { en: "From revenue to expenditure", zh: "收支流向" },
  unit: {
    en: "In 10,000 yuan (万元), rounded to two decimals; the tables have the exact amounts in yuan.",
    zh: "单位：万元，四舍五入至两位小数；数据表为精确金额（元）。",
  },
  form: { en: "Form", zh: "报表" },
  data: { en: "Amounts in yuan", zh: "数据表（元）" },
  noClass: { en: "No form has expenditure by class.", zh: "没有报表列出功能分类（类）支出。" },
  noComposition: {
    en: "No form has these parts.",
    zh: "没有报表列出上述构成。",
  },
  noFlow: {
    en: "No document has a summary of revenue and expenditure.",
    zh: "没有文件载有收支总表。",
  },
  whole: { en: "Total as printed", zh: "合计（原表）" },
  gap: { en: "Total less parts", zh: "合计减各项之差" },
  name: { en: "Line", zh: "项目" },
  amount: { en: "Amount", zh: "金额" },
  revenue: { en: "Revenue", zh: "收入" },
  expenditure: { en: "Expenditure", zh: "支出" },
  totalBoth: { en: "Revenue and expenditure, total", zh: "收支总计" },
  revenueTotal: { en: "Revenue, total", zh: "收入总计" },
  expenditureTotal: { en: "Expenditure, total", zh: "支出总计" },
  noTotal: { en: "no total is printed", zh: "未载总计" },
  inNoLine: { en: "in no line", zh: "未列入任何行" },
  beyondTotal: { en: "lines beyond the total", zh: "各行超出总计" },
  unmatched: { en: "revenue and expenditure differ", zh: "收支总计不等" },
  notDrawn: { en: "not drawn: negative", zh: "负数，未绘出" },
  mark: {
    en: "✕ and a thick line: the document's own arithmetic speaks against the amount.",
    zh: "✕ 及粗线：该金额与文件自身的勾稽关系不符。",
  },
  empty: {
    en: "Where nothing is printed there is no bar; it is not taken for zero.",
    zh: "未载金额处不绘条形，不视为零。",
  },
  scopesDiffer: {
    en: "Not all documents are of the same scope (department, or one unit); their amounts do not compare as they stand.",
    zh: "各文件口径（部门或单位）不一，金额不宜直接比较。",
  },
  unused: { en: "not used", zh: "未采用" },
} as const satisfies Record<string, Message>;

/** `2024 budget`, with its scope where another document of the year has a different one. */
export function yearWords({ year, kind, scope }: YearData, withScope: boolean): Message {
  const { en, zh } = KIND_OF_YEAR[kind];
  const of = withScope ? (scope ? SCOPE[scope] : { en: "scope unknown", zh: "口径不明" }) : undefined;
  return {
    en: of ? `${year} ${en} (${of.en})` : `${year} ${en}`,
    zh: of ? `${year}年${zh}（${of.zh}）` : `${year}年${zh}`,
  };
}
