import type { Measure } from "./measure.js";

/**
 * Measures that only final accounts have. Where 预算数 stands beside 决算数, the plain measure is the 决算数 and the
 * one with `-budget` the 预算数.
 */
export const FINAL_ACCOUNT_MEASURES = [
  {
    id: "opening-balance",
    en: "Balance at the start of the year",
    zh: "年初结转和结余",
    headers: ["年初结转和结余", "年初结转结余", "年初结转", "年初财政拨款结转和结余"],
  },
  {
    id: "closing-balance",
    en: "Balance at the end of the year",
    zh: "年末结转和结余",
    headers: ["年末结转和结余", "年末结转结余", "年末结转", "年末财政拨款结转和结余"],
  },
  {
    id: "reception-domestic",
    en: "Official reception at home",
    zh: "国内接待费",
    headers: ["国内接待费", "国内公务接待费", "公务接待费国内", "公务接待费(国内)"],
  },
  {
    id: "reception-abroad",
    en: "Official reception abroad",
    zh: "国(境)外接待费",
    headers: [
      "国(境)外接待费",
      "国境外接待费",
      "国外接待费",
      "国(境)外公务接待费",
      "国外公务接待费",
      "公务接待费国外",
      "公务接待费国(境)外",
    ],
  },
  { id: "total-revised-budget", en: "Total, revised budget", zh: "合计（全年预算数）", headers: [] },
  { id: "total-budget", en: "Total, budgeted", zh: "合计（预算数）", headers: [] },
  { id: "basic-budget", en: "Basic expenditure, budgeted", zh: "基本支出（预算数）", headers: [] },
  { id: "project-budget", en: "Project expenditure, budgeted", zh: "项目支出（预算数）", headers: [] },
  {
    id: "overseas-budget",
    en: "Official trips abroad, budgeted",
    zh: "因公出国(境)费（预算数）",
    headers: [],
  },
  { id: "reception-budget", en: "Official reception, budgeted", zh: "公务接待费（预算数）", headers: [] },
  {
    id: "vehicle-total-budget",
    en: "Official vehicles, budgeted",
    zh: "公务用车购置及运行费（预算数）",
    headers: [],
  },
  {
    id: "vehicle-purchase-budget",
    en: "Purchase of official vehicles, budgeted",
    zh: "公务用车购置费（预算数）",
    headers: [],
  },
  {
    id: "vehicle-operation-budget",
    en: "Operation of official vehicles, budgeted",
    zh: "公务用车运行费（预算数）",
    headers: [],
  },
  {
    id: "agency-operation-budget",
    en: "Running costs of government organs, budgeted",
    zh: "机关运行经费（预算数）",
    headers: [],
  },
] as const satisfies readonly Measure[];
