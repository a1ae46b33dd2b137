import {
  addIntervals,
  EMPTY_SUM,
  formatYuan,
  type Identity,
  type Interval,
  intervalsMeet,
  roundedInterval,
  scaleInterval,
  truncatedInterval,
} from "@yusuan/schema";
import type { Entry } from "../document/entry.js";

export type WeightedEntry = { readonly entry: Entry; readonly weight: number };

export type Outcome = {
  /** Weighted sum of the printed values, 分. */
  readonly difference: bigint;
  /** Largest difference to that side which the printed places allow, half 分. */
  readonly tolerance: bigint;
  readonly holds: boolean;
};

/**
 * Whether the weighted sum of what the figures may stand for can be zero (`equal`) or at most zero (`at-most`).
 * Figures are taken as rounded to their printed places, and where that fails and some are printed coarser than
 * a 分, as cut off. The idea is that of XBRL Calculations 1.1; a printed zero is as exact as the finest figure
 * beside it, and one amount that is printed twice to the 分 must be the same to the 分: only a sum can gather what
 * spreadsheets hide behind the last place.
 */
export function evaluate(terms: readonly WeightedEntry[], relation: Identity["relation"]): Outcome {
  const quanta = new Set(terms.map(({ entry }) => entry.quantum));
  const finest = [...quanta].reduce(
    (least, quantum) => (quantum < least ? quantum : least),
    terms[0]?.entry.quantum ?? 1n,
  );
  let difference = 0n;
  let rounded = EMPTY_SUM;
  let truncated = EMPTY_SUM;
  for (const { entry, weight } of terms) {
    const amount = { fen: entry.fen, quantum: entry.fen === 0n ? finest : entry.quantum };
    const factor = BigInt(weight);
    difference += amount.fen * factor;
    const near = roundedInterval(amount);
    rounded = addIntervals(rounded, scaleInterval(near, factor));
    const cut = amount.quantum > 1n ? truncatedInterval(amount) : near;
    truncated = addIntervals(truncated, scaleInterval(cut, factor));
  }
  if (relation === "equal" && isOneAmountTwice(terms))
    return { difference, tolerance: 0n, holds: difference === 0n };
  const first = judge(rounded, difference, relation);
  // Figures are cut off by one hand: where several coarse places meet, nothing says that all of them were.
  const coarse = [...quanta].filter((quantum) => quantum > 1n);
  if (first.holds || coarse.length !== 1) return first;
  const second = judge(truncated, difference, relation);
  return second.holds ? second : first;
}

function isOneAmountTwice(terms: readonly WeightedEntry[]): boolean {
  const [a, b] = terms;
  return (
    terms.length === 2 && a?.weight === -(b?.weight ?? 0) && terms.every(({ entry }) => entry.quantum === 1n)
  );
}

function judge(range: Interval, difference: bigint, relation: Identity["relation"]): Outcome {
  const holds = relation === "equal" ? intervalsMeet(range, EMPTY_SUM) : range.low <= 0n;
  // How far the true sum may lie on the side of zero.
  const reach = difference < 0n ? range.high - 2n * difference : 2n * difference - range.low;
  return { difference, tolerance: reach, holds };
}

/** Half 分 as a decimal string in 元: `3n` gives `0.015`. */
export function formatHalfFen(half: bigint): string {
  return half % 2n === 0n ? formatYuan(half / 2n) : `${formatYuan(half / 2n)}5`;
}
