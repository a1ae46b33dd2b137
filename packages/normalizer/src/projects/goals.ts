import { cleanParagraphs } from "../indicators/clean.js";
import { isIndicatorHeader } from "../indicators/levels.js";
import { isSideLabel } from "../indicators/vocabulary.js";
import type { GridCell, GridRow } from "./grid/rows.js";
import { findLabels, type LabelNames } from "./labels.js";
import { isFormLabel } from "./vocabulary.js";

/** The cells that hold a goal's text, in order: several where it goes on over a page break. */
export type GoalCells = ReadonlyMap<string, readonly GridCell[]>;

/**
 * The cells of the goals: beside their labels or below them, up to the next labelled row or the indicators. Below two
 * labels, two texts belong to them in order, and one text to the label whose column it stands in.
 */
export function findGoals(rows: readonly GridRow[], names: LabelNames): GoalCells {
  const goals = new Map<string, GridCell[]>();
  const labels = findLabels(rows, names);
  for (const [at, index] of [...new Set(labels.map((label) => label.index))].entries()) {
    const here = labels.filter((label) => label.index === index);
    const next = labels.find((label) => label.index > index)?.index ?? rows.length;
    const columns = here.map(({ field, cell }) => ({ field, column: cell.column }));
    for (const { field, value } of here) if (value) add(goals, field, [value]);
    for (let below = index + 1; below < next; below += 1) {
      const row = rows[below];
      if (!row || endsGoals(row, rows[below + 1])) break;
      const texts = row.cells.filter(({ text }) => !isSideLabel(text));
      for (const [order, cell] of texts.entries()) {
        const field = texts.length === columns.length ? columns[order]?.field : fieldAt(cell, columns);
        if (field !== undefined) add(goals, field, [cell]);
      }
    }
    if (at > 8) break;
  }
  return goals;
}

/** The text of a goal, its pieces joined and the markup of reporting systems left out. */
export function goalText(cells: readonly GridCell[]): string {
  const pieces = cells.map(({ text }) => text);
  return cleanParagraphs(pieces.join(""));
}

function add(goals: Map<string, GridCell[]>, field: string, cells: readonly GridCell[]): void {
  const before = goals.get(field) ?? [];
  // A page that repeats the grid repeats its texts.
  const more = cells.filter(({ text }) => !before.some((other) => other.text === text));
  goals.set(field, [...before, ...more]);
}

function endsGoals(row: GridRow, below: GridRow | undefined): boolean {
  if (isIndicatorHeader(row, below)) return true;
  return row.cells.some(({ text }) => isFormLabel(text) && !isSideLabel(text));
}

/** The last label that does not stand right of the cell; the first one else. */
function fieldAt(cell: GridCell, columns: readonly { field: string; column: number }[]): string | undefined {
  return (columns.findLast(({ column }) => column <= cell.column) ?? columns[0])?.field;
}
