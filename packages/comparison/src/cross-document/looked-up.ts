import type { Observation } from "../observations/observation.js";

/** Forms of which sentences and final accounts tell any line; of the others they tell totals. */
const ANY_LINE: ReadonlySet<string> = new Set([
  "general-budget-by-function",
  "three-public-and-operating",
  "revenue-expenditure-summary",
  "appropriation-summary",
]);

/** Whether other documents may speak of a figure, so that it has to be kept. */
export function isLookedUp({ topic, key }: Observation): boolean {
  return ANY_LINE.has(topic) || key.id === "total";
}
