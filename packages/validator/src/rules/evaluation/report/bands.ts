import type { GradeBand, Message } from "@yusuan/schema";
import { compare, type Rational, rational } from "../../../arithmetic/rational.js";

/** The bands without repetitions, or nothing where one grade is given two different bands. */
export function oneBandEach(bands: readonly GradeBand[]): readonly GradeBand[] | undefined {
  const byGrade = new Map<string, GradeBand>();
  for (const band of bands) {
    const known = byGrade.get(band.grade);
    if (!known) byGrade.set(band.grade, band);
    else if (!sameBand(known, band)) return undefined;
  }
  return byGrade.size > 0 ? [...byGrade.values()] : undefined;
}

export function contains({ from, fromIncluded, to, toIncluded }: GradeBand, score: Rational): boolean {
  const above = from === undefined ? 1 : compare(score, rational(from));
  const below = to === undefined ? 1 : compare(rational(to), score);
  return (above > 0 || (above === 0 && fromIncluded)) && (below > 0 || (below === 0 && toIncluded));
}

type Neighbours = {
  /** `touch`: both bands hold the one score at which they meet. */
  readonly kind: "gap" | "overlap" | "touch";
  readonly lower: GradeBand;
  readonly upper: GradeBand;
};

/** Neighbouring bands that do not meet exactly, from the lowest up. */
export function gapsBetween(bands: readonly GradeBand[]): readonly Neighbours[] {
  const sorted = [...bands].sort((a, b) => compare(start(a), start(b)));
  return sorted.slice(1).flatMap((upper, i): readonly Neighbours[] => {
    const lower = sorted[i];
    if (!lower || lower.to === undefined || upper.from === undefined) return [];
    const order = compare(rational(lower.to), rational(upper.from));
    const both = lower.toIncluded && upper.fromIncluded;
    const neither = !lower.toIncluded && !upper.fromIncluded;
    if (order > 0) return [{ kind: "overlap", lower, upper }];
    if (order === 0 && both) return [{ kind: "touch", lower, upper }];
    // 80–89 and 90–100 meet where scores are whole numbers.
    const wholeStep = lower.toIncluded && upper.fromIncluded && isNext(lower.to, upper.from);
    if ((order < 0 && !wholeStep) || (order === 0 && neither)) return [{ kind: "gap", lower, upper }];
    return [];
  });
}

/** `90 ≤ score ≤ 100`. */
export function bandText({ from, fromIncluded, to, toIncluded }: GradeBand): Message {
  const low = from === undefined ? "" : `${from} ${fromIncluded ? "≤" : "<"} `;
  const high = to === undefined ? "" : ` ${toIncluded ? "≤" : "<"} ${to}`;
  return { en: `${low}score${high}`, zh: `${low}得分${high}` };
}

function start({ from }: GradeBand): Rational {
  return rational(from ?? "-1");
}

function isNext(below: string, above: string): boolean {
  return /^\d+$/u.test(below) && /^\d+$/u.test(above) && BigInt(below) + 1n === BigInt(above);
}

function sameBand(a: GradeBand, b: GradeBand): boolean {
  return (
    a.from === b.from && a.to === b.to && a.fromIncluded === b.fromIncluded && a.toIncluded === b.toIncluded
  );
}
