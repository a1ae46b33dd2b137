import type { Note, Table } from "@yusuan/schema";
import type { Stage } from "@yusuan/taxonomy";
import { stageOfTable } from "../forms/table-stage.js";
import { columnsOf } from "../header/columns.js";
import { type Panel, panelsOf } from "../header/panels.js";
import { withSpans } from "./header-spans.js";
import type { PlacedTable } from "./neighbours.js";
import { rowsOf } from "./rows.js";
import { type Sections, sectionsOf } from "./sections.js";

/** A table as the recognition of forms sees it. */
export type TableView = {
  readonly table: Table;
  readonly sections: Sections;
  readonly stage: Stage;
  readonly panels: readonly Panel[];
  /** Texts that may name the table or its unit, nearest the table first. */
  readonly captions: readonly string[];
  /** Texts below the table that speak of it. */
  readonly notes: readonly Note[];
};

/** Read a table's header and body. */
export function viewOf({ table, above, notes, context }: Omit<PlacedTable, "follows">): TableView {
  const printed = sectionsOf(rowsOf(table));
  const inside = printed.captions.flatMap((row) => row.cells.map((cell) => cell.text));
  const captions = [
    ...(table.title === undefined ? [] : [table.title]),
    ...inside,
    ...[...table.captions].reverse(),
    ...above,
  ];
  const stage = stageOfTable(captions, printed.header, context);
  const sections =
    stage === "final-account" ? { ...printed, header: withSpans(printed.header, table) } : printed;
  return { table, sections, stage, panels: panelsOf(columnsOf(sections), stage), captions, notes };
}
