import type { Indicator, Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";

/** The weights and scores of one form. */
export type Points = {
  readonly project: Project;
  /** Of the indicators. */
  readonly weights: readonly Entry[];
  readonly scores: readonly Entry[];
  /** Of the row of the budget execution, where it is not one of the indicators. */
  readonly executionWeight: Entry | undefined;
  readonly executionScore: Entry | undefined;
  /** Of the row of the total score. */
  readonly fullMark: Entry | undefined;
  readonly score: Entry | undefined;
};

/** The weights and scores of every form that weighs its indicators. */
export function pointsOf({ document, entries }: DocumentIndex): readonly Points[] {
  return document.projects.flatMap((project) => {
    const { indicators, execution, numbers } = project;
    const entry = (id: string | undefined) => (id === undefined ? undefined : entries.get(id));
    const all = (key: string) => indicators.flatMap((indicator) => entry(indicator.numbers[key]?.id) ?? []);
    const weights = all("weight");
    if (weights.length === 0) return [];
    const row = execution?.total?.numbers ?? {};
    const counted = indicators.some((indicator) => isExecutionRate(indicator, row.weight?.value));
    return {
      project,
      weights,
      scores: all("score"),
      executionWeight: counted ? undefined : entry(row.weight?.id),
      executionScore: counted ? undefined : entry(row.score?.id),
      fullMark: entry(numbers.fullMark?.id),
      score: entry(numbers.score?.id),
    };
  });
}

/** Whether an office lists the budget execution, with the weight of its row, among the indicators as well. */
function isExecutionRate({ level3, weight }: Indicator, rowWeight: string | undefined): boolean {
  return (
    level3 !== undefined && rowWeight !== undefined && /预算执行率?/u.test(level3) && weight === rowWeight
  );
}

/** What is counted into the total weight. */
export function countedWeights({ executionWeight, weights }: Points): readonly Entry[] {
  return executionWeight ? [executionWeight, ...weights] : weights;
}

export function countedScores({ executionScore, scores }: Points): readonly Entry[] {
  return executionScore ? [executionScore, ...scores] : scores;
}

/** Hundredths of a point. */
export function total(entries: readonly Entry[]): bigint {
  return entries.reduce((sum, { fen }) => sum + fen, 0n);
}
