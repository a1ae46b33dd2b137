import {
  compare,
  decimalsOf,
  greatest,
  HUNDRED,
  least,
  minus,
  ofWhole,
  over,
  type Rational,
  rational,
  show,
  times,
  toFixed,
  ZERO,
} from "../../../arithmetic/rational.js";
import { type Cut, cutPoints, type ScoringRule } from "./read-rule.js";

/** The scores that a rule leaves possible. */
export type Possible =
  | { readonly kind: "among"; readonly scores: readonly Rational[] }
  | { readonly kind: "between"; readonly low: Rational; readonly high: Rational };

type Threshold = Extract<ScoringRule, { kind: "threshold" }>;

/** `rate` % of the full mark, never more than all of it. */
export function rateScore(rate: Rational, mark: Rational): Rational {
  return over(times(least(greatest(rate, ZERO), HUNDRED), mark), HUNDRED) ?? ZERO;
}

/** The score for a percentage; for a part of a step also what leaving it out or counting it whole gives. */
export function thresholdScores(rule: Threshold, rate: Rational, mark: Rational): readonly Rational[] {
  if (compare(rate, rule.full) >= 0) return [mark];
  if (rule.zeroBelow && compare(rate, rule.zeroBelow) < 0) return [ZERO];
  const steps = over(minus(rule.full, rate), rule.step) ?? ZERO;
  const floor = ofWhole(steps.num / steps.den);
  const counts = compare(floor, steps) === 0 ? [steps] : [steps, floor, ofWhole(floor.num + 1n)];
  const each = cutPoints(rule.cut, mark);
  return counts.map((count) => greatest(minus(mark, times(each, count)), ZERO));
}

/** `8 × (1 − 5% × (95 − 84) / 1)`. */
export function thresholdText(
  { full, step, cut, zeroBelow }: Threshold,
  rate: Rational,
  mark: Rational,
): string {
  if (compare(rate, full) >= 0) return show(mark);
  if (zeroBelow && compare(rate, zeroBelow) < 0) return "0";
  const steps = `(${show(full)} − ${show(rate)})${compare(step, ofWhole(1n)) === 0 ? "" : ` / ${show(step)}`}`;
  return cut.of === "mark"
    ? `${show(mark)} × (1 − ${show(times(cut.value, HUNDRED))}% × ${steps})`
    : `${show(mark)} − ${show(cut.value)} × ${steps}`;
}

const MOST_STEPS = 200;

/** The full mark less so many cuts, down to nothing. */
export function stepScores(cut: Cut, mark: Rational, conditions: number | undefined): readonly Rational[] {
  const each = cutPoints(cut, mark);
  const scores = [mark];
  let left = mark;
  for (let count = 1; count <= Math.min(conditions ?? MOST_STEPS, MOST_STEPS) && left.num > 0n; count += 1) {
    left = greatest(minus(left, each), ZERO);
    scores.push(left);
  }
  // Whatever is counted, a rule that takes off "until nothing is left" may leave nothing.
  return left.num > 0n ? [...scores, ZERO] : scores;
}

/**
 * Whether a printed score is one of the possible ones at `decimals` places: exactly, after rounding or cutting off
 * decimals, or (`whole`) only by rounding to whole points in a report that prints no others.
 */
export function reached(score: string, decimals: number, possible: Possible): "yes" | "whole" | "no" {
  const printed = rational(score);
  const unit = { num: 1n, den: 10n ** BigInt(decimals) };
  const half = { num: 1n, den: 2n * unit.den };
  if (possible.kind === "between") {
    const above = compare(printed, minus(possible.low, half)) >= 0;
    return above && compare(minus(printed, half), possible.high) <= 0 ? "yes" : "no";
  }
  if (possible.scores.some((each) => compare(each, printed) === 0)) return "yes";
  const near = possible.scores.some((each) => {
    const off = minus(each, printed);
    return compare(off, unit) < 0 && compare({ num: -half.num, den: half.den }, off) <= 0;
  });
  if (!near) return "no";
  return decimals === 0 ? "whole" : "yes";
}

/** The possible score nearest to the printed one, as a decimal string. */
export function nearest(score: string, possible: Possible): string {
  const printed = rational(score);
  const options = possible.kind === "among" ? possible.scores : [possible.low, possible.high];
  const distance = (each: Rational) => {
    const off = minus(each, printed);
    return off.num < 0n ? minus(ZERO, off) : off;
  };
  const best = options.reduce((a, b) => (compare(distance(b), distance(a)) < 0 ? b : a), options[0] ?? ZERO);
  return toFixed(best, Math.max(decimalsOf(score), 2));
}

export function possibleText(possible: Possible): string {
  if (possible.kind === "between") return `${show(possible.low)}–${show(possible.high)}`;
  return [...new Set(possible.scores.map(show))].slice(0, 8).join(" / ");
}
