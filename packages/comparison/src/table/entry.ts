import type { BudgetDocument } from "@yusuan/schema";
import type { Observation, Source } from "../observations/observation.js";
import { observationId, topicOf } from "../observations/observe.js";
import type { Entry } from "./columns.js";

/** A document as it can stand in a comparison: its forms and columns, and the figures that are `kept` of it. */
export function entryOf(
  { statements }: BudgetDocument,
  source: Source,
  kept: readonly Observation[],
  agency: string,
  order: number,
): Entry {
  return {
    source,
    agency,
    order,
    topics: new Set(statements.map(({ form }) => topicOf(form))),
    measures: new Set(
      statements.flatMap(({ form, columns }) => columns.map(({ measure }) => `${topicOf(form)}|${measure}`)),
    ),
    observations: new Map(kept.map((figure) => [observationId(figure), figure])),
  };
}
