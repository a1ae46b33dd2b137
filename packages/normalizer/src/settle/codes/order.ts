import { type Candidate, costOf } from "./candidates.js";

/** What a code costs that does not come after the one above it. */
const OUT_OF_ORDER = 2.5;
/** What a code costs whose 类 or 款 is not printed above it, in a table that prints them. */
const WITHOUT_PARENT = 1.1;

/** Whether the codes of a table ascend, and whether every 类 and 款 has a line of its own. */
type Habits = { readonly ascending: boolean; readonly parents: boolean };

/** The habits of a table by the codes that are beyond doubt, in its order. */
export function habitsOf(codes: readonly string[]): Habits {
  let up = 0;
  let headed = 0;
  let below = 0;
  for (const [index, code] of codes.entries()) {
    const before = codes[index - 1];
    if (before !== undefined && before < code) up += 1;
    if (code.length === 3) continue;
    below += 1;
    if (codes.slice(0, index).includes(code.slice(0, -2))) headed += 1;
  }
  return {
    ascending: up >= 0.8 * Math.max(1, codes.length - 1),
    parents: below > 0 && headed >= 0.7 * below,
  };
}

/** What a code costs by its place below another one. */
export function stepCost(above: string | undefined, code: string, { ascending, parents }: Habits): number {
  let cost = 0;
  if (ascending && above !== undefined && code <= above) cost += OUT_OF_ORDER;
  if (parents && code.length > 3 && !(above ?? "").startsWith(code.slice(0, -2))) cost += WITHOUT_PARENT;
  return cost;
}

/**
 * For every row and candidate the cost of the likeliest sequence of codes through it (a min-marginal by the forward and
 * backward passes of Viterbi's algorithm).
 */
export function pathCosts(
  rows: readonly (readonly Candidate[])[],
  habits: Habits,
): readonly (readonly number[])[] {
  const forward: number[][] = [];
  for (const [index, candidates] of rows.entries()) {
    const before = rows[index - 1];
    forward.push(
      candidates.map(
        (candidate) =>
          costOf(candidate) +
          (before
            ? least(
                before,
                (above, at) => (forward[index - 1]?.[at] ?? 0) + stepCost(above.code, candidate.code, habits),
              )
            : stepCost(undefined, candidate.code, { ...habits, parents: false })),
      ),
    );
  }
  const backward: number[][] = rows.map(() => []);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const next = rows[index + 1];
    backward[index] = (rows[index] ?? []).map((candidate) =>
      next
        ? least(
            next,
            (below, at) =>
              (backward[index + 1]?.[at] ?? 0) + costOf(below) + stepCost(candidate.code, below.code, habits),
          )
        : 0,
    );
  }
  return rows.map((candidates, index) =>
    candidates.map((_, at) => (forward[index]?.[at] ?? 0) + (backward[index]?.[at] ?? 0)),
  );
}

function least(candidates: readonly Candidate[], cost: (candidate: Candidate, at: number) => number): number {
  return candidates.reduce(
    (best, candidate, at) => Math.min(best, cost(candidate, at)),
    Number.POSITIVE_INFINITY,
  );
}
