import type { Run } from "../page/content.js";
import { alignedTable } from "./aligned/index.js";
import { candidateLines, isAmount, withWords } from "./aligned/line.js";
import { cellWords } from "./aligned/words.js";
import { cellText } from "./cell-text.js";
import type { Grid } from "./grid.js";
import type { PageTable } from "./page-table.js";

/** Amounts make at least this share of the text of a cell that holds a row of a table; a sentence holds fewer. */
const DENSE = 0.3;

/**
 * Whether most amounts share a drawn cell with other amounts: then the rules draw only the header, the frame, or every
 * other line of the table, and the rest of its grid must be found by alignment.
 */
export function isPartlyRuled(grid: Grid, byRegion: ReadonlyMap<number, readonly Run[]>): boolean {
  if (isHeaderAndFigures(grid, byRegion)) return true;
  let all = 0;
  let shared = 0;
  for (const runs of byRegion.values()) {
    // An amount wrapped in its cell is one.
    if (isAmount(cellText(runs))) {
      all++;
      continue;
    }
    const words = runs.flatMap(cellWords);
    const amounts = words.filter((word) => isAmount(word.text));
    all += amounts.length;
    const dense = characters(amounts) >= DENSE * characters(words);
    if (amounts.length > 1 && dense) shared += amounts.length;
  }
  return shared > 0.5 * all;
}

/** Whether the only drawn row holds a header and, on a line of their own below it, figures. */
function isHeaderAndFigures(grid: Grid, byRegion: ReadonlyMap<number, readonly Run[]>): boolean {
  if (grid.ys.length !== 2) return false;
  const lines = candidateLines([...byRegion.values()].flat());
  const figures = lines.findIndex((line) => line.amounts > 1 && line.amounts === line.runs.length);
  return figures > 0 && lines.slice(0, figures).every((line) => line.amounts === 0);
}

function characters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** The table by alignment, with the drawn lines as edges that nothing crosses. */
export function partlyRuledTable(
  page: number,
  grid: Grid,
  byRegion: ReadonlyMap<number, readonly Run[]>,
): PageTable | undefined {
  const lines = candidateLines([...byRegion.values()].flat()).map(withWords);
  return alignedTable(page, lines, { xs: grid.xs, ys: grid.ys });
}
