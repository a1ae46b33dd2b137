import type { GridCell, GridRow } from "../projects/grid/rows.js";
import { cleanText } from "./clean.js";
import type { IndicatorColumn, IndicatorField } from "./columns.js";

/** An indicator while its rows are read: the cells it has, over all its rows, by field. */
export type IndicatorDraft = {
  readonly row: GridRow;
  readonly group: string | undefined;
  readonly columns: readonly IndicatorColumn[];
  readonly cells: ReadonlyMap<IndicatorField, readonly GridCell[]>;
  /** Cells of the levels above, printed in this row or above. */
  readonly level1?: GridCell;
  readonly level2?: GridCell;
  /** Why its cells are where they are, where that differs from the printed columns. */
  readonly realigned: "shifted" | "centred" | undefined;
};

/** What the cells of a field say, its pieces joined. */
export function textOf({ cells }: Pick<IndicatorDraft, "cells">, field: IndicatorField): string {
  return cleanText((cells.get(field) ?? []).map(({ text }) => text).join(" "));
}

/** A draft with the cells of a further row added to its own. */
export function extendDraft(
  draft: IndicatorDraft,
  cells: ReadonlyMap<IndicatorField, readonly GridCell[]>,
): IndicatorDraft {
  const all = new Map(draft.cells);
  for (const [field, more] of cells)
    if (field !== "side") all.set(field, [...(all.get(field) ?? []), ...more]);
  return { ...draft, cells: all };
}

/** Whether a text can be a name: what a scan makes of rules and smudges holds nothing Chinese. */
export function isWritten(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
