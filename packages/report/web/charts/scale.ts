import { nice, ticks } from "d3-array";

/** Where amounts lie between the two ends of a bar, in percent; numbers here are for drawing only. */
export type Scale = {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
};

const TICKS = 4;

/** A scale from zero, or below it where an amount is negative, to a round number over the largest amount. */
export function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [low, high] = least === most ? [0, 1] : nice(least, most, TICKS);
  return {
    at: (value) => (100 * (value - low)) / (high - low),
    ticks: least === most ? [0] : ticks(low, high, TICKS),
  };
}
