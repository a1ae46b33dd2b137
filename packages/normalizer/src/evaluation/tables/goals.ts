import type { Evaluation } from "@yusuan/schema";
import { indicatorColumns } from "../../indicators/columns.js";
import { readIndicators } from "../../indicators/levels.js";
import { gridRows } from "../../projects/grid/rows.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { squeeze } from "../../text.js";
import { titleOf } from "./title.js";

type GoalTable = Evaluation["goalTables"][number];

const HEADER_WITHIN = 5;

/** The table of goals and what was reached of them (绩效目标及完成情况表), or undefined where a table is none. */
export function readGoals(placed: PlacedTable, index: number): GoalTable | undefined {
  const rows = gridRows(placed.table);
  const isGoals = rows.slice(0, HEADER_WITHIN).some((row, at) => {
    const fields = indicatorColumns(row, rows[at + 1])?.columns.map(({ field }) => field) ?? [];
    return fields.includes("target");
  });
  if (!isGoals) return undefined;
  const indicators = readIndicators(rows, `g${index}`).filter(({ level3 }) => level3 !== undefined);
  const title = titleOf(placed);
  return { table: placed.table.id, title: title === null ? null : squeeze(title), indicators };
}
