import type { RunRow } from "../../src/contract/run-data.js";
import { WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { rowsTable } from "../table/rows-table.js";
import { COLUMNS, type ColumnName } from "./columns.js";
import { matching } from "./matching.js";
import type { RunState } from "./state.js";

const NAMES: readonly ColumnName[] = [
  "file",
  "kind",
  "year",
  "agency",
  "outcome",
  "pages",
  "figures",
  "proven",
  "errors",
  "warnings",
  "notes",
];

/** The documents as a table. */
export function runTable(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  return rowsTable(
    WORDS.run,
    NAMES.map((name) => [name, COLUMNS[name]] as const),
    store,
    (state) => matching(rows, state),
  );
}
