import type { Entry } from "../document/entry.js";
import type { WeightedEntry } from "../engine/evaluate.js";
import type { Evaluated } from "../engine/identify.js";
import { slackOf } from "../proof/graph.js";
import { type Likelihood, likelihoodOf } from "./likelihood.js";
import {
  KINDRED,
  LEAST_KINDRED,
  LOG_BROKEN,
  LOG_CUT_OFF,
  LOG_ROUNDED,
  LOG_UNKEPT,
  MOST_KINDRED,
} from "./priors.js";

/** A number and the sums it stands in, by their index. */
export type Node = {
  readonly entry: Entry;
  readonly likelihood: Likelihood;
  readonly links: readonly { readonly sum: number; readonly weight: bigint }[];
};

/** An equality of the document. */
export type Sum = {
  readonly item: Evaluated;
  readonly terms: readonly { readonly node: number; readonly weight: bigint }[];
  /** Weighted sum of the numbers of the entries, 分. */
  readonly difference: bigint;
  /** Twice the largest difference that the printed places can explain. */
  readonly tolerance: bigint;
  readonly isHabit: boolean;
  /** What the places of its numbers leave to rounding. */
  readonly rounding: Rounding;
};

/**
 * `fine`: every number is printed to the 分. `even`: all to one coarser place (`quantum`). `uneven`: some coarser than
 * others, as 万元 in a sentence against 元 in a table.
 */
type Rounding =
  | { readonly kind: "fine" | "uneven" }
  | { readonly kind: "even"; readonly quantum: bigint; readonly variance: number };

/** Everything that is printed and what must add up. */
export type Network = {
  readonly nodes: readonly Node[];
  readonly sums: readonly Sum[];
  readonly byEntry: ReadonlyMap<Entry, number>;
  /** Log probability that the same digit in the same place of two numbers is misread alike, once it is in one. */
  readonly kindred: number;
};

/** What was worked out of the readings of a document before, by figure: it depends on the readings alone. */
export type Likelihoods = Map<string, Likelihood>;

/** The equalities among these identities, with the numbers in them. */
export function networkOf(identities: readonly Evaluated[], known: Likelihoods): Network {
  const equalities = identities.filter(
    ({ identity }) => identity.relation === "equal" && identity.outcome !== "undecided",
  );
  const entries: Entry[] = [];
  const byEntry = new Map<Entry, number>();
  const links: { sum: number; weight: bigint }[][] = [];
  const sums = equalities.map((item, at): Sum => {
    const terms = item.terms.map(({ entry, weight }) => {
      const node = byEntry.get(entry) ?? entries.push(entry) - 1;
      byEntry.set(entry, node);
      const own = links[node] ?? [];
      links[node] = own;
      own.push({ sum: at, weight: BigInt(weight) });
      return { node, weight: BigInt(weight) };
    });
    return {
      item,
      terms,
      difference: item.outcome.difference,
      tolerance: toleranceOf(item.terms),
      isHabit: item.rule.kind === "habit",
      rounding: roundingOf(item.terms),
    };
  });
  const nodes = entries.map((entry, node) => {
    const likelihood = known.get(entry.figure.id) ?? likelihoodOf(entry);
    known.set(entry.figure.id, likelihood);
    return { entry, likelihood, links: links[node] ?? [] };
  });
  return { nodes, sums, byEntry, kindred: kindredIn(entries) };
}

function kindredIn(entries: readonly Entry[]): number {
  const doubts = entries.flatMap(({ scanned }) => (scanned ? [1 - scanned.confidence] : []));
  const doubt = doubts.reduce((sum, each) => sum + each, 0) / Math.max(doubts.length, 1);
  return Math.log(Math.min(Math.max(KINDRED * doubt, LEAST_KINDRED), MOST_KINDRED));
}

/** Log likelihood of this difference in a document that is right. */
export function logOf(sum: Sum, difference: bigint): number {
  if (difference === 0n) return 0;
  if (!holds(sum, difference)) return sum.isHabit ? LOG_UNKEPT : LOG_BROKEN;
  switch (sum.rounding.kind) {
    case "fine":
      return LOG_ROUNDED;
    case "even": {
      const places = Number(difference) / Number(sum.rounding.quantum);
      return Math.max(-(places ** 2) / (2 * sum.rounding.variance), LOG_CUT_OFF);
    }
    case "uneven":
      return 0;
  }
}

export function holds({ tolerance }: Sum, difference: bigint): boolean {
  return 2n * (difference < 0n ? -difference : difference) <= tolerance;
}

/** As `evaluate` judges; a little wider where some figures are coarse. */
function toleranceOf(terms: readonly WeightedEntry[]): bigint {
  const [a, b] = terms;
  const isFine = terms.every(({ entry }) => entry.quantum <= 1n);
  return isFine && terms.length === 2 && a?.weight === -(b?.weight ?? 0) ? 0n : slackOf(terms);
}

function roundingOf(terms: readonly WeightedEntry[]): Rounding {
  const amounts = terms.filter(({ entry }) => entry.fen !== 0n);
  const [quantum = 1n, ...more] = new Set(amounts.map(({ entry }) => entry.quantum));
  if (more.length > 0) return { kind: "uneven" };
  if (quantum <= 1n) return { kind: "fine" };
  return { kind: "even", quantum, variance: LEAST_VARIANCE + amounts.length / 12 };
}

/** A rounded number is off by up to half a place: variance 1/12; and some are rounded twice. */
const LEAST_VARIANCE = 0.2;
