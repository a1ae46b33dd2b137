import type { ProjectFormId } from "@yusuan/schema";
import type { GoalKey, IndicatorColumn } from "../contract/performance-data.js";

/** What a form has a place for, so that what is left empty can be told as missing. */
type FormFields = {
  readonly funding: readonly string[];
  readonly goals: readonly GoalKey[];
  readonly columns: readonly IndicatorColumn[];
};

export const FORM_FIELDS: Readonly<Record<ProjectFormId, FormFields>> = {
  "project-target": {
    funding: ["total", "fiscal", "other", "annual", "annualFiscal", "carriedOver", "annualOther"],
    goals: ["overall", "annual"],
    columns: [],
  },
  "project-target-2020": {
    funding: ["total", "previousBudget", "previousExecuted"],
    goals: ["overall", "annual"],
    columns: ["weight", "score"],
  },
  "self-evaluation": { funding: [], goals: ["annual", "actual"], columns: ["actual", "weight", "score"] },
  "overall-target": { funding: ["total"], goals: ["annual"], columns: ["weight"] },
  "special-fund-target": {
    funding: ["total", "district", "subsidy"],
    goals: ["annual"],
    columns: ["weight"],
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
