import type { EntryColumn } from "./columns.js";
import type { Change } from "./comparison.js";

/** Two columns of one agency that are held against each other. */
export type Pair = { readonly of: Change["of"]; readonly from: EntryColumn; readonly to: EntryColumn };

/**
 * The pairs of an agency's columns: each against the nearest earlier year of the same kind, and each final account
 * against the budget of its year. The same scope goes first; a pair of different scopes is made only where there is no
 * other, so that it can be flagged.
 */
export function pairsOf(columns: readonly EntryColumn[]): readonly Pair[] {
  const changes = columns.flatMap((to): readonly Pair[] => {
    const earlier = columns.filter(
      ({ column }) => column.kind === to.column.kind && column.year < to.column.year,
    );
    const from = nearest(earlier, to);
    return from ? [{ of: "change", from, to }] : [];
  });
  const executions = columns.flatMap((to): readonly Pair[] => {
    if (to.column.kind !== "final-account") return [];
    const budgets = columns.filter(
      ({ column }) => column.kind === "budget" && column.year === to.column.year,
    );
    const from = nearest(budgets, to);
    return from ? [{ of: "execution", from, to }] : [];
  });
  return [...changes, ...executions];
}

function nearest(candidates: readonly EntryColumn[], { column }: EntryColumn): EntryColumn | undefined {
  const same = candidates.filter((candidate) => candidate.column.scope === column.scope);
  return [...(same.length > 0 ? same : candidates)].sort((a, b) => b.column.year - a.column.year)[0];
}
