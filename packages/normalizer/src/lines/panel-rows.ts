import type { PlacedCell } from "../figures.js";
import type { Panel } from "../header/panels.js";
import type { PanelRow } from "./draft.js";

/** The rows of one panel: cells whose column belongs to it or, where no panel has the column, stands next after it. */
export function panelRows(
  rows: readonly PanelRow[],
  panels: readonly Panel[],
  index: number,
): readonly PanelRow[] {
  const from = index === 0 ? 0 : firstColumn(panels[index]);
  const next = panels[index + 1];
  const to = next ? firstColumn(next) : Number.POSITIVE_INFINITY;
  const inside = ({ cell }: PlacedCell) => cell.column >= from && cell.column < to;
  return rows.flatMap((row) => {
    const cells = row.cells.filter(inside);
    return cells.length > 0 ? [{ ...row, cells, page: cells[0]?.cell.page ?? row.page }] : [];
  });
}

function firstColumn(panel: Panel | undefined): number {
  const columns = [...(panel?.codes ?? []), ...(panel?.names ?? []), ...(panel?.figures ?? [])];
  return columns.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
}
