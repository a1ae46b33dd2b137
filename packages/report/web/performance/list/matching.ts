import type { PerformanceRow } from "../../../src/contract/performance-data.js";
import { holdsWords, sorted } from "../../table/sorted.js";
import { COLUMNS } from "./columns.js";
import type { ListState } from "./state.js";

/** The rows that search and filters leave, in the chosen order. */
export function matching(rows: readonly PerformanceRow[], state: ListState): readonly PerformanceRow[] {
  const isSearched = holdsWords(state.query);
  const found = rows.filter(
    (row) =>
      isSearched([row.name, row.title, row.file, row.agency, row.year].join(" ")) &&
      (state.form === "" || row.form === state.form) &&
      (state.year === "" || String(row.year) === state.year) &&
      (!state.onlyFindings || row.errors + row.warnings > 0),
  );
  return state.by ? sorted(found, COLUMNS[state.by].key, state.descending) : found;
}
