import type { Message } from "@yusuan/schema";
import type { ClassData, IndicatorColumn } from "../../../src/contract/performance-data.js";
import { SAID } from "../words.js";

/** What a table of indicators has columns for. */
export type IndicatorLayout = {
  readonly columns: readonly IndicatorColumn[];
  /** Whether indicators have a second level. */
  readonly hasGroups: boolean;
  /** What the form calls the weight of an indicator. */
  readonly weight: Message;
  /** Whether weights and scores can be compared. */
  readonly isScored: boolean;
};

/** The columns that indicators fill, or that their form has. */
export function indicatorLayout(
  classes: readonly ClassData[],
  columns: readonly IndicatorColumn[],
  weight: Message = SAID.weight,
): IndicatorLayout {
  return {
    columns,
    weight,
    hasGroups: classes.some(({ groups }) => groups.some(({ name }) => name !== null)),
    isScored: columns.includes("weight") && columns.includes("score"),
  };
}

/** Columns before those of `columns`: group, indicator, target and unit. */
export function leadingColumns({ hasGroups }: IndicatorLayout): number {
  return hasGroups ? 4 : 3;
}
