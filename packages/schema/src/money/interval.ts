import type { Amount } from "./amount.js";

/**
 * The real amounts that a printed figure may stand for, in half 分 so that a bound is always whole.
 * Both ends belong to the interval.
 */
export type Interval = { readonly low: bigint; readonly high: bigint };

/**
 * The interval of a figure rounded to its printed places: half a quantum to either side.
 * The idea is that of XBRL Calculations 1.1 (https://www.xbrl.org/Specification/calculation-1.1/).
 */
export function roundedInterval({ fen, quantum }: Amount): Interval {
  return { low: 2n * fen - quantum, high: 2n * fen + quantum };
}

/** The interval of a figure cut off after its printed places: one quantum away from zero. */
export function truncatedInterval({ fen, quantum }: Amount): Interval {
  if (fen > 0n) return { low: 2n * fen, high: 2n * (fen + quantum) };
  if (fen < 0n) return { low: 2n * (fen - quantum), high: 2n * fen };
  return { low: -2n * quantum, high: 2n * quantum };
}

/** Every sum of one amount from either interval. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Every product of an amount of the interval with a whole number. */
export function scaleInterval({ low, high }: Interval, weight: bigint): Interval {
  return weight < 0n
    ? { low: high * weight, high: low * weight }
    : { low: low * weight, high: high * weight };
}

/** Whether some amount lies in both intervals. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

export const EMPTY_SUM: Interval = { low: 0n, high: 0n };
