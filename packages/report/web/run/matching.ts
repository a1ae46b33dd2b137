import type { RunRow } from "../../src/contract/run-data.js";
import { holdsWords, sorted } from "../table/sorted.js";
import { COLUMNS } from "./columns.js";
import { provenBin } from "./proven-bins.js";
import type { RunState } from "./state.js";

/** The rows that the filters leave, in the chosen order; those that are alike keep the order of the run. */
export function matching(rows: readonly RunRow[], state: RunState): readonly RunRow[] {
  const isSearched = holdsWords(state.query);
  const found = rows.filter((row) => {
    return (
      isSearched([row.title, row.file, row.agency, row.year].join(" ")) &&
      (state.kind === "" || row.kind === state.kind) &&
      (state.year === "" || String(row.year) === state.year) &&
      (state.outcome === "" || row.outcome === state.outcome) &&
      (state.rule === "" || (row.findings[state.rule] ?? 0) > 0) &&
      (state.proven === undefined || provenBin(row) === state.proven) &&
      (!state.onlyFindings || row.errors + row.warnings > 0)
    );
  });
  return state.by ? sorted(found, COLUMNS[state.by].key, state.descending) : found;
}
