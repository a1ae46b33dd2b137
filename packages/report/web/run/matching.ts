import type { RunRow } from "../../src/contract/run-data.js";
import { COLUMNS } from "./columns.js";
import { provenBin } from "./proven-bins.js";
import type { RunState } from "./state.js";

/** The rows that the filters leave, in the chosen order; those that are alike keep the order of the run. */
export function matching(rows: readonly RunRow[], state: RunState): readonly RunRow[] {
  const words = state.query.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = rows.filter((row) => {
    const text = [row.title, row.file, row.agency, row.year].join(" ").toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (state.kind === "" || row.kind === state.kind) &&
      (state.year === "" || String(row.year) === state.year) &&
      (state.outcome === "" || row.outcome === state.outcome) &&
      (state.rule === "" || (row.findings[state.rule] ?? 0) > 0) &&
      (state.proven === undefined || provenBin(row) === state.proven) &&
      (!state.onlyFindings || row.errors + row.warnings > 0)
    );
  });
  if (!state.by) return found;
  const { key } = COLUMNS[state.by];
  const sign = state.descending ? -1 : 1;
  return found
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => sign * compare(a.key, b.key))
    .map(({ row }) => row);
}

const collator = new Intl.Collator("zh", { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
