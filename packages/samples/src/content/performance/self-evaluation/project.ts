import type { IndicatorRow } from "../indicator.js";

/** A row of the funding grid; amounts in 分, absent where nothing is printed. */
type Funds = { readonly initial: bigint; readonly revised: bigint; readonly executed: bigint };

/** A self-evaluated project (项目支出绩效自评). */
export type SelfEvaluation = {
  readonly name: string;
  readonly department: string;
  readonly implementer: string;
  readonly fiscal: Funds;
  readonly carriedOver: Funds;
  readonly other: Funds;
  /** Of the execution: as printed. */
  readonly weight: string;
  readonly rate: string;
  readonly score: string;
  readonly expected: string;
  readonly reached: string;
  readonly indicators: readonly IndicatorRow[];
  readonly total: string;
};

/** 年度资金总额, in 分. */
export function totalFunds({ fiscal, carriedOver, other }: SelfEvaluation): Funds {
  return {
    initial: fiscal.initial + carriedOver.initial + other.initial,
    revised: fiscal.revised + carriedOver.revised + other.revised,
    executed: fiscal.executed + carriedOver.executed + other.executed,
  };
}
