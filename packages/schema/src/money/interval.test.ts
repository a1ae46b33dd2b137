import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, amountOf } from "./amount.js";
import {
  addIntervals,
  EMPTY_SUM,
  type Interval,
  intervalsMeet,
  roundedInterval,
  scaleInterval,
  truncatedInterval,
} from "./interval.js";

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const amounts: fc.Arbitrary<Amount> = fc.record({
  fen: whole,
  quantum: fc.integer({ min: 0, max: 10 }).map((places) => 10n ** BigInt(places)),
});
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(whole, whole)
  .map(([a, b]) => (a < b ? { low: a, high: b } : { low: b, high: a }));
const holds = ({ low, high }: Interval, half: bigint): boolean => low <= half && half <= high;

test("841.62万元 stands for 8,416,150 to 8,416,250 元", () => {
  expect(roundedInterval(amountOf("841.62", "万元"))).toEqual({
    low: 2n * 841_615_000n,
    high: 2n * 841_625_000n,
  });
  expect(truncatedInterval(amountOf("841.62", "万元"))).toEqual({
    low: 2n * 841_620_000n,
    high: 2n * 841_630_000n,
  });
  expect(truncatedInterval(amountOf("-841.62", "万元"))).toEqual({
    low: -2n * 841_630_000n,
    high: -2n * 841_620_000n,
  });
  expect(truncatedInterval(amountOf("0"))).toEqual({ low: -200n, high: 200n });
});

describe("the interval of a printed amount", () => {
  test("holds the amount itself and is as wide as its last place", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        for (const interval of [roundedInterval(amount), truncatedInterval(amount)]) {
          expect(holds(interval, 2n * amount.fen)).toBe(true);
        }
        const { low, high } = roundedInterval(amount);
        expect(high - low).toBe(2n * amount.quantum);
      }),
    );
  });

  test("holds every amount that prints so", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(100n, 10_000n, 1_000_000n), (fen, quantum) => {
        const magnitude = fen < 0n ? -fen : fen;
        const sign = fen < 0n ? -1n : 1n;
        const rounded = sign * ((magnitude + quantum / 2n) / quantum) * quantum;
        const truncated = sign * (magnitude / quantum) * quantum;
        expect(holds(roundedInterval({ fen: rounded, quantum }), 2n * fen)).toBe(true);
        expect(holds(truncatedInterval({ fen: truncated, quantum }), 2n * fen)).toBe(true);
      }),
    );
  });
});

describe("interval arithmetic", () => {
  test("a sum holds every sum of members, in any order, and nothing changes by adding none", () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        const sum = addIntervals(a, b);
        expect(sum).toEqual({ low: a.low + b.low, high: a.high + b.high });
        expect(addIntervals(b, a)).toEqual(sum);
        expect(addIntervals(sum, c)).toEqual(addIntervals(a, addIntervals(b, c)));
        expect(addIntervals(a, EMPTY_SUM)).toEqual(a);
      }),
    );
  });

  test("scaling keeps the ends in order, distributes over sums and is undone by -1 twice", () => {
    const weight = fc.bigInt({ min: -100n, max: 100n });
    fc.assert(
      fc.property(intervals, intervals, weight, (a, b, by) => {
        const scaled = scaleInterval(a, by);
        expect(scaled.low <= scaled.high).toBe(true);
        expect(holds(scaled, a.low * by) && holds(scaled, a.high * by)).toBe(true);
        expect(scaleInterval(addIntervals(a, b), by)).toEqual(addIntervals(scaled, scaleInterval(b, by)));
        expect(scaleInterval(scaleInterval(a, -1n), -1n)).toEqual(a);
      }),
    );
  });

  test("meeting is mutual, and the same as zero lying in the difference", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(intervalsMeet(a, b)).toBe(intervalsMeet(b, a));
        expect(intervalsMeet(a, a)).toBe(true);
        expect(intervalsMeet(a, b)).toBe(holds(addIntervals(a, scaleInterval(b, -1n)), 0n));
      }),
    );
  });

  test.each<[Interval, Interval, boolean]>([
    [{ low: 0n, high: 1n }, { low: 1n, high: 2n }, true],
    [{ low: 0n, high: 1n }, { low: 2n, high: 3n }, false],
    [{ low: 0n, high: 9n }, { low: 4n, high: 5n }, true],
    [{ low: 3n, high: 3n }, { low: 3n, high: 3n }, true],
  ])("case %#", (a, b, meet) => {
    expect(intervalsMeet(a, b)).toBe(meet);
  });
});
