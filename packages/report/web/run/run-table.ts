import type { RunRow } from "../../src/contract/run-data.js";
import { WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { rowsTable } from "../table/rows-table.js";
import { COLUMN_NAMES, COLUMNS } from "./columns.js";
import { matching } from "./matching.js";
import type { RunState } from "./state.js";

/** The documents as a table. */
export function runTable(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  return rowsTable(
    WORDS.run,
    COLUMN_NAMES.map((name) => [name, COLUMNS[name]] as const),
    store,
    (state) => matching(rows, state),
  );
}
