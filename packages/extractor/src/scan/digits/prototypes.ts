import { distance } from "./features.js";

/** A digit of the page and what the recognizer took it for. */
type Sample = { readonly label: string; readonly features: Float32Array };

/** What a digit looks like on this page. */
type Prototype = { readonly mean: Float32Array; readonly count: number };

/** What the digits of a page look like, learnt from those that were read. */
export type Prototypes = {
  /** Likelihoods of all digits for a sample, which is left out of what was learnt; they add up to 1. */
  readonly compare: (sample: Sample) => ReadonlyMap<string, number>;
};

/** Samples farther from the mean of their digit than this many usual distances are taken for misread. */
const OUTLYING = 1.8;
const ROUNDS = 2;
/** How fast likelihood falls with distance: as its inverse to this power. */
const STEEP = 10;
/** How far, in usual distances, a digit is taken to be from one that was never seen. */
const UNSEEN = 2.2;
const DIGITS = [..."0123456789"];

/**
 * Learn the shapes of digits from a page's own readings: the mean of each digit without those that look otherwise.
 * `undefined` where there are too few. The idea is that of adaptive classifiers (Nagy and Xu, Automatic prototype
 * extraction for adaptive OCR, 1997).
 */
export function learnPrototypes(samples: readonly Sample[]): Prototypes | undefined {
  const byLabel = new Map<string, Sample[]>();
  for (const sample of samples) {
    if (!DIGITS.includes(sample.label)) continue;
    const own = byLabel.get(sample.label);
    if (own) own.push(sample);
    else byLabel.set(sample.label, [sample]);
  }
  const learnt = new Map<string, Prototype>();
  const usual: number[] = [];
  for (const [label, own] of byLabel) {
    let kept: readonly Sample[] = own;
    for (let round = 0; round < ROUNDS && kept.length > 2; round++) {
      const mean = meanOf(kept);
      const apart = kept.map(({ features }) => distance(features, mean));
      const limit = OUTLYING * middle(apart);
      kept = kept.filter((_, i) => (apart[i] ?? 0) <= limit);
    }
    const mean = meanOf(kept);
    learnt.set(label, { mean, count: kept.length });
    if (kept.length > 2) for (const { features } of kept) usual.push(distance(features, mean));
  }
  if (usual.length < 12) return undefined;
  const typical = Math.max(1e-3, middle(usual));
  return { compare: (sample) => compare(sample, learnt, typical) };
}

function compare(
  { label, features }: Sample,
  learnt: ReadonlyMap<string, Prototype>,
  typical: number,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const digit of DIGITS) {
    const known = learnt.get(digit);
    const others = (known?.count ?? 0) - (digit === label ? 1 : 0);
    let apart = UNSEEN * typical;
    if (known && others > 0) {
      // The sample is part of its own mean; without it the mean lies farther away.
      const share = digit === label ? known.count / others : 1;
      apart = Math.max(0.25 * typical, distance(features, known.mean) * share);
    }
    const weight = (typical / apart) ** STEEP;
    weights.set(digit, weight);
    total += weight;
  }
  for (const [digit, weight] of weights) weights.set(digit, weight / total);
  return weights;
}

function meanOf(samples: readonly Sample[]): Float32Array {
  const mean = new Float32Array(samples[0]?.features.length ?? 0);
  for (const { features } of samples) {
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (features[i] ?? 0) / samples.length;
  }
  return mean;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
