import type { PlacedCell } from "../figures.js";
import type { Panel } from "../header/panels.js";
import { squeeze } from "../text.js";

/** The columns of the panels that hold codes and names. */
export function labelColumns(panels: readonly Panel[]): ReadonlySet<number> {
  return new Set(panels.flatMap(({ codes, names }) => [...codes, ...names].map(({ column }) => column)));
}

/** The texts of the cells in `columns` as one, without spaces; the copies a merged cell leaves count once. */
export function labelText(cells: readonly PlacedCell[], columns: ReadonlySet<number>): string {
  return joinedOnce(cells.filter(({ cell }) => columns.has(cell.column)).map(({ cell }) => cell.text));
}

/** The texts joined without spaces, each run of equal ones once. */
export function joinedOnce(texts: readonly string[]): string {
  const plain = texts.map(squeeze).filter((text) => text !== "");
  return plain.filter((text, index) => text !== plain[index - 1]).join("");
}
