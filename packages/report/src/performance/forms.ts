import type { ProjectFormId } from "@yusuan/schema";
import type { GoalKey, IndicatorColumn } from "../contract/performance-data.js";

/** What a form has a place for, so that what is left empty can be told as missing. */
type FormFields = {
  readonly funding: readonly string[];
  readonly goals: readonly GoalKey[];
  readonly columns: readonly IndicatorColumn[];
  /** 计划开始日期 and 计划完成日期. */
  readonly period: boolean;
};

/** What the forms have a place for. */
export const FORM_FIELDS: Readonly<Record<ProjectFormId, FormFields>> = {
  "project-target": {
    funding: ["total", "fiscal", "other", "annual", "annualFiscal", "carriedOver", "annualOther"],
    goals: ["overall", "annual"],
    columns: [],
    period: true,
  },
  "project-target-2020": {
    funding: ["total", "previousBudget", "previousExecuted"],
    goals: ["overall", "annual"],
    columns: ["weight", "score"],
    period: true,
  },
  "self-evaluation": {
    funding: [],
    goals: ["annual", "actual"],
    columns: ["actual", "weight", "score"],
    period: false,
  },
  "overall-target": { funding: ["total"], goals: ["annual"], columns: ["weight"], period: false },
  "special-fund-target": {
    funding: ["total", "district", "subsidy"],
    goals: ["annual"],
    columns: ["weight"],
    period: false,
  },
};

/** The order in which amounts are listed; keys that are not known follow. */
export const FUNDING_ORDER: readonly string[] = [
  "total",
  "fiscal",
  "totalCarriedOver",
  "other",
  "district",
  "subsidy",
  "annual",
  "annualFiscal",
  "carriedOver",
  "annualOther",
  "previousBudget",
  "previousExecuted",
];
