import type { FormId } from "@yusuan/schema";
import type { MeasureId } from "./measures.js";

/** A form of the catalogue: what it is called and what stands in it. */
export type Form = {
  readonly id: FormId;
  /** Number in the Shanghai edition, for people. */
  readonly number: string;
  readonly en: string;
  readonly zh: string;
  /** Titles without spaces, year, 部门 / 预算单位 / 单位 and brackets' contents. */
  readonly titles: readonly string[];
  readonly layout: "two-sided" | "coded" | "single-row";
  readonly classification?: "function" | "economic";
  /** Measures of the figures; for two-sided forms those of the expenditure side. */
  readonly measures: readonly MeasureId[];
};

export const FORMS = [
  {
    id: "revenue-expenditure-summary",
    number: "T1",
    en: "Summary of revenue and expenditure",
    zh: "财务收支预算总表",
    titles: [
      "财务收支预算总表",
      "收支预算总表",
      "收支总表",
      "收支预算总体情况表",
      "收支总体情况表",
      "收支预算表",
    ],
    layout: "two-sided",
    measures: ["total", "basic", "personnel", "public", "project"],
  },
  {
    id: "revenue-by-function",
    number: "T2",
    en: "Revenue by function",
    zh: "收入预算总表",
    titles: [
      "收入预算总表",
      "收入总表",
      "收入预算表",
      "收入总体情况表",
      "收入预算总体情况表",
      "收入预算明细表",
    ],
    layout: "coded",
    classification: "function",
    measures: [
      "total",
      "current-revenue",
      "appropriation",
      "general-budget",
      "government-fund",
      "state-capital",
      "special-account",
      "institutional-income",
      "operating-income",
      "superior-subsidy",
      "subordinate-remittance",
      "other-income",
      "carried-over",
      "surplus-used",
    ],
  },
  {
    id: "expenditure-by-function",
    number: "T3",
    en: "Expenditure by function",
    zh: "支出预算总表",
    titles: [
      "支出预算总表",
      "支出总表",
      "支出预算表",
      "支出总体情况表",
      "支出预算总体情况表",
      "支出预算明细表",
    ],
    layout: "coded",
    classification: "function",
    measures: [
      "total",
      "basic",
      "personnel",
      "public",
      "project",
      "remittance-to-superior",
      "operating-expenditure",
      "subsidy-to-subordinate",
    ],
  },
  {
    id: "appropriation-summary",
    number: "T4",
    en: "Summary of fiscal appropriation",
    zh: "财政拨款收支预算总表",
    titles: [
      "财政拨款收支预算总表",
      "财政拨款收支总表",
      "财政拨款收支总体情况表",
      "财政拨款收支预算表",
      "财政拨款收支预算总体情况表",
    ],
    layout: "two-sided",
    measures: ["total", "general-budget", "government-fund", "state-capital"],
  },
  {
    id: "general-budget-by-function",
    number: "T5",
    en: "General public budget by function",
    zh: "一般公共预算支出功能分类预算表",
    titles: [
      "一般公共预算支出功能分类预算表",
      "一般公共预算拨款支出功能分类预算表",
      "一般公共预算支出表",
      "一般公共预算支出预算表",
      "一般公共预算支出情况表",
      "一般公共预算财政拨款支出表",
      "一般公共预算财政拨款支出预算表",
      "一般公共预算拨款支出预算表",
      "一般公共预算支出明细表",
      "一般公共预算支出预算明细表",
      "一般公共预算财政拨款支出明细表",
    ],
    layout: "coded",
    classification: "function",
    measures: ["total", "basic", "personnel", "public", "project"],
  },
  {
    id: "government-fund-by-function",
    number: "T6",
    en: "Government fund budget by function",
    zh: "政府性基金预算支出功能分类预算表",
    titles: [
      "政府性基金预算支出功能分类预算表",
      "政府性基金支出功能分类预算表",
      "政府性基金预算支出表",
      "政府性基金预算支出情况表",
      "政府性基金预算支出预算表",
      "政府性基金支出预算表",
      "政府性基金预算财政拨款支出表",
      "政府性基金预算支出明细表",
      "政府性基金拨款支出功能分类预算表",
      "政府性基金预算拨款支出功能分类预算表",
    ],
    layout: "coded",
    classification: "function",
    measures: ["total", "basic", "project"],
  },
  {
    id: "state-capital-by-function",
    number: "T7",
    en: "State capital operating budget by function",
    zh: "国有资本经营预算支出功能分类预算表",
    titles: [
      "国有资本经营预算支出功能分类预算表",
      "国有资本经营预算支出表",
      "国有资本经营预算支出情况表",
      "国有资本经营支出功能分类预算表",
      "国有资本经营预算拨款支出功能分类预算表",
      "国有资本经营预算支出预算表",
      "国有资本经营预算财政拨款支出表",
      "国有资本经营预算支出明细表",
    ],
    layout: "coded",
    classification: "function",
    measures: ["total", "basic", "project"],
  },
  {
    id: "basic-expenditure-by-economic",
    number: "T8",
    en: "Basic expenditure by economic classification",
    zh: "一般公共预算基本支出部门预算经济分类预算表",
    titles: [
      "一般公共预算基本支出部门预算经济分类预算表",
      "一般公共预算拨款基本支出经济分类预算表",
      "一般公共预算基本支出经济分类预算表",
      "一般公共预算基本支出预算经济分类预算表",
      "一般公共预算基本支出表",
      "一般公共预算基本支出情况表",
      "一般公共预算拨款基本支出部门预算经济分类预算表",
      "一般公共预算拨款基本支出预算经济分类预算表",
      "一般公共预算财政拨款基本支出表",
      "一般公共预算基本支出预算表",
      "一般公共预算财政拨款基本支出预算表",
      "基本支出明细表",
      "基本支出预算明细表",
      "一般公共预算基本支出明细表",
      "一般公共预算基本支出预算明细表",
      "一般公共预算财政拨款基本支出明细表",
    ],
    layout: "coded",
    classification: "economic",
    measures: ["total", "personnel", "public"],
  },
  {
    id: "three-public-and-operating",
    number: "T9",
    en: "Three public expenses and running costs",
    zh: "“三公”经费和机关运行经费预算表",
    titles: [
      "“三公”经费和机关运行经费预算表",
      "“三公”经费支出表",
      "一般公共预算“三公”经费支出表",
      "“三公”经费预算表",
      "财政拨款“三公”经费支出表",
      "一般公共预算“三公”经费支出预算表",
      "财政拨款“三公”经费支出预算表",
      "一般公共预算“三公”经费支出情况表",
      "“三公”经费支出预算表",
      "“三公”经费支出情况表",
      "“三公”经费及机关运行经费预算表",
      "“三公”经费、机关运行经费预算表",
      "一般公共预算“三公”经费支出和机关运行经费预算表",
    ],
    layout: "single-row",
    measures: [
      "total",
      "overseas",
      "reception",
      "vehicle-total",
      "vehicle-purchase",
      "vehicle-operation",
      "agency-operation",
    ],
  },
] as const satisfies readonly Form[];

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.id, form]));

/** The form with this id. */
export function formById(id: FormId): Form {
  const form = BY_ID.get(id);
  if (!form) throw new RangeError(`No form ${id}`);
  return form;
}
