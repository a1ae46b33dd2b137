import type { ScoredIndicator, ScoreTable, TextBlock } from "@yusuan/schema";
import type { PlacedTable } from "../../table/neighbours.js";
import { scoreCopies } from "./copies.js";
import { indicatorIds, scoredIndicatorOf } from "./indicators.js";
import { linkIndicators, rowName } from "./link.js";
import { nameKey, saidScores } from "./said.js";
import { scoreTablesOf } from "./score-tables.js";

type ReadScores = {
  readonly scoredIndicators: readonly ScoredIndicator[];
  readonly scoreTables: readonly ScoreTable[];
  readonly claimed: readonly string[];
};

/**
 * Read the scored indicators of a report from every copy of the scored table and from the text.
 * @param blocks Without the table of contents.
 * @param annexes Tables that stand in an annex.
 */
export function readScores(
  blocks: readonly TextBlock[],
  tables: readonly PlacedTable[],
  annexes: ReadonlyMap<string, string>,
): ReadScores {
  const copies = scoreCopies(tables);
  const rows = copies.flatMap(({ indicators }) => indicators);
  const said = saidScores(blocks, {
    numbers: new Set(rows.flatMap(({ leaf }) => leaf.number ?? [])),
    names: new Set(rows.map((row) => nameKey(rowName(row)))),
  });
  const linked = linkIndicators(copies, said);
  const ids = indicatorIds(linked);
  return {
    scoredIndicators: linked.map((indicator, index) => scoredIndicatorOf(indicator, ids[index] ?? "")),
    scoreTables: scoreTablesOf(copies, linked, ids, annexes),
    claimed: copies.flatMap((copy) => copy.tables),
  };
}
