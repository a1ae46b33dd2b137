import type { Entry } from "../document/entry.js";
import { confusion, confusionsOf, type PrintedNumber, printedNumber } from "./confusions.js";
import { LEAST_SURE, SUREST, UNNAMED } from "./priors.js";

/** What the ink of one number may say; weights are relative to the reading, whose own weight is 1. */
export type Likelihood = {
  /** 分, as read. */
  readonly read: bigint;
  /** How likely it is that the ink says this; zero where the number is born-digital. */
  readonly weightOf: (fen: bigint) => number;
  /** The part of it that the recognizer itself gives. */
  readonly candidateWeight: (fen: bigint) => number;
  /** Everything else that the ink may reasonably say, likeliest first. */
  readonly alternatives: () => readonly Alternative[];
  /** The weight of all of it together. */
  readonly doubt: number;
};

export type Alternative = { readonly fen: bigint; readonly weight: number };

/** The candidates of the recognizer with their confidences, and what is left of the doubt by the confusion model. */
export function likelihoodOf({ fen, figure, scanned }: Entry): Likelihood {
  if (!scanned) return bornDigital(fen);
  const number = printedNumber(scanned.read, scanned.quantum, figure.text);
  const sure = Math.min(Math.max(scanned.confidence, LEAST_SURE), SUREST);
  const named = new Map<bigint, number>();
  for (const { fen: value, confidence } of scanned.candidates)
    if (value !== scanned.read) named.set(value, (named.get(value) ?? 0) + confidence);
  const total = [...named.values()].reduce((sum, each) => sum + each, 0);
  const most = (1 - sure) * (1 - UNNAMED);
  const scale = total > most ? most / total : 1;
  const rest = 1 - sure - total * scale;
  const candidateWeight = (value: bigint) => ((named.get(value) ?? 0) * scale) / sure;
  const weights = weighted(number, candidateWeight, [...named.keys()], rest / sure);
  const weightOf = (value: bigint) =>
    value === number.fen ? 1 : (weights.get(value) ?? (rest * confusion(number, value)) / sure);
  let known: readonly Alternative[] | undefined;
  const alternatives = () => {
    known ??= [...weights].map(([fen, weight]) => ({ fen, weight })).sort((a, b) => b.weight - a.weight);
    return known;
  };
  const doubt = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { read: number.fen, weightOf, candidateWeight, alternatives, doubt };
}

function bornDigital(fen: bigint): Likelihood {
  return {
    read: fen,
    weightOf: (value) => (value === fen ? 1 : 0),
    candidateWeight: () => 0,
    alternatives: () => [],
    doubt: 0,
  };
}

function weighted(
  number: PrintedNumber,
  candidateWeight: (fen: bigint) => number,
  named: readonly bigint[],
  unnamed: number,
): ReadonlyMap<bigint, number> {
  const weights = new Map(named.map((fen) => [fen, candidateWeight(fen)]));
  for (const { fen, probability } of confusionsOf(number))
    weights.set(fen, (weights.get(fen) ?? 0) + unnamed * probability);
  return weights;
}
