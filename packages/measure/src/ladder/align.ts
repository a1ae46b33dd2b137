import type { LedgerLine } from "./ledger.js";

/** A true line and ours that is read from it; one of them is absent where the other has no counterpart. */
export type LinePair = { readonly truth?: LedgerLine; readonly ours?: LedgerLine };

/**
 * Lines of the same form and side, paired in order so that as much as possible of code, name and figures agrees
 * (Needleman and Wunsch 1970). Lines that share nothing are not paired.
 */
export function alignLedgers(truth: readonly LedgerLine[], ours: readonly LedgerLine[]): readonly LinePair[] {
  const keys = [...new Set([...truth, ...ours].map(lane))];
  return keys.flatMap((key) =>
    alignLines(
      truth.filter((line) => lane(line) === key),
      ours.filter((line) => lane(line) === key),
    ),
  );
}

function lane({ form, side }: LedgerLine): string {
  return `${form} ${side}`;
}

function alignLines(truth: readonly LedgerLine[], ours: readonly LedgerLine[]): readonly LinePair[] {
  // best[i][j]: the most agreement between the true lines from i on and ours from j on.
  const best = Array.from({ length: truth.length + 1 }, () => new Float64Array(ours.length + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const together = (row: number, column: number): number => {
    const [one, other] = [truth[row], ours[column]];
    const shared = one && other ? agreement(one, other) : 0;
    return shared > 0 ? shared + at(row + 1, column + 1) : Number.NEGATIVE_INFINITY;
  };
  for (let row = truth.length - 1; row >= 0; row--) {
    for (let column = ours.length - 1; column >= 0; column--) {
      const value = Math.max(together(row, column), at(row + 1, column), at(row, column + 1));
      best[row]?.fill(value, column, column + 1);
    }
  }
  const pairs: LinePair[] = [];
  let row = 0;
  let column = 0;
  while (row < truth.length || column < ours.length) {
    const [one, other] = [truth[row], ours[column]];
    if (one && other && together(row, column) === at(row, column)) {
      pairs.push({ truth: one, ours: other });
      row++;
      column++;
    } else if (one && (!other || at(row + 1, column) === at(row, column))) {
      pairs.push({ truth: one });
      row++;
    } else {
      if (other) pairs.push({ ours: other });
      column++;
    }
  }
  return pairs;
}

/** How much two lines have in common: code and name count 2 each, their figures 3 together, a shared measure a little. */
function agreement(truth: LedgerLine, ours: LedgerLine): number {
  const code = truth.code !== "" && truth.code === ours.code ? 2 : 0;
  const name = truth.name === ours.name ? 2 : 0;
  const same = truth.entries.filter(({ measure, figure }) =>
    ours.entries.some((entry) => entry.measure === measure && entry.figure.value === figure.value),
  );
  return code + name + (3 * same.length) / Math.max(truth.entries.length, ours.entries.length);
}
