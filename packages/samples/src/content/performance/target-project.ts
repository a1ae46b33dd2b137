import type { IndicatorRow } from "./indicator.js";

/** A project as the form of 2022 on tells it; amounts in 分. */
export type TargetProject = {
  readonly name: string;
  readonly nature: string;
  readonly category: string;
  readonly start: string;
  readonly end: string;
  readonly funding: {
    readonly fiscal: bigint;
    readonly other: bigint;
    readonly annualFiscal: bigint;
    readonly carriedOver: bigint;
    readonly annualOther: bigint;
  };
  readonly overallGoal: string;
  readonly annualGoal: string;
  readonly indicators: readonly IndicatorRow[];
};

/** 项目资金总额 and 年度资金申请总额, in 分. */
export function fundingTotals({ funding }: TargetProject): {
  readonly total: bigint;
  readonly annual: bigint;
} {
  return {
    total: funding.fiscal + funding.other,
    annual: funding.annualFiscal + funding.carriedOver + funding.annualOther,
  };
}
