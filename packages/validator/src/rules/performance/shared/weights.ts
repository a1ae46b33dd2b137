import type { DocumentIndex } from "../../../document/document-index.js";
import { isDamaged, isDamagedSource, lostRows } from "./damage.js";
import { countedScores, countedWeights, type Points, pointsOf, total } from "./points.js";

/**
 * How the weights of a form stand to its full mark. `holds`: they add up; `reserved`: they miss it as all forms of
 * the document do; `lost`: rows are missing from a damaged source; `damaged`: they do not fit and the source is
 * damaged; `wrong`: they do not fit.
 */
type WeightState = "holds" | "reserved" | "lost" | "damaged" | "wrong";

export type Weighed = {
  readonly points: Points;
  /** Hundredths of a point: what the weights add up to. */
  readonly sum: bigint;
  /** What they should add up to: the printed full mark, else 100 points. */
  readonly full: bigint;
  /** What is missing of the full mark; negative where there is too much. */
  readonly missing: bigint;
  /** What is missing of the printed total score. */
  readonly missingScore: bigint;
  readonly state: WeightState;
};

const HUNDRED = 100_00n;
const ONE = 1_00n;
/** What offices usually keep back for the execution of the budget. */
const EXECUTION = 10_00n;

type Sum = Omit<Weighed, "state">;

/** Every form that weighs its indicators, with the verdict on its weights. */
export function weigh(index: DocumentIndex): readonly Weighed[] {
  const sums = pointsOf(index).map(sumOf);
  const usual = usualDeviation(sums);
  const source = isDamagedSource(index.document);
  return sums.map((sum) => ({ ...sum, state: stateOf(sum, usual, source) }));
}

function sumOf(points: Points): Sum {
  const sum = total(countedWeights(points));
  const fractions = points.weights.every(({ fen }) => fen <= ONE);
  const full = points.fullMark?.fen ?? (fractions ? ONE : HUNDRED);
  const missingScore = points.score ? points.score.fen - total(countedScores(points)) : 0n;
  return { points, sum, full, missing: full - sum, missingScore };
}

/** By how much all forms of the document, or most of them, miss the full mark; zero where that is no habit. */
function usualDeviation(sums: readonly Sum[]): bigint {
  const [only] = sums;
  if (sums.length === 1 && only) {
    const free =
      only.missing === EXECUTION && !only.points.executionWeight && !isDamaged(only.points.project);
    return free ? EXECUTION : 0n;
  }
  const counts = new Map<bigint, number>();
  for (const { missing, points } of sums) {
    if (!isDamaged(points.project)) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }
  for (const [missing, count] of counts) if (2 * count > sums.length && count > 1) return missing;
  return 0n;
}

function stateOf({ missing, missingScore, points }: Sum, usual: bigint, source: boolean): WeightState {
  if (missing === 0n) return "holds";
  const damaged = isDamaged(points.project);
  if (!damaged && missing === usual) return "reserved";
  // A lost row takes its score with it.
  const fits = missing > 0n && missingScore >= 0n && missingScore <= missing;
  const shown = missingScore > 0n || !points.score || lostRows(points.project).length > 0;
  if (fits && shown && (damaged || source)) return "lost";
  return damaged ? "damaged" : "wrong";
}
