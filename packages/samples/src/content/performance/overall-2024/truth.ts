import { formatYuan } from "@yusuan/schema";
import type { PerformanceTruth, TrueIndicator } from "../../../truth/performance.js";
import { yuan } from "../../money.js";
import { AGENCY, FUNDS, OVERALL, type WeightedIndicator, YEAR } from "./projects.js";

export function truthOverall2024(): PerformanceTruth {
  return {
    kind: "overall-target",
    agency: AGENCY,
    fiscalYear: YEAR,
    projects: [
      {
        id: "p1",
        form: "overall-target",
        name: AGENCY,
        year: YEAR,
        department: AGENCY,
        funding: { total: fromTenThousand(OVERALL.budget) },
        goals: { annual: OVERALL.goal },
        indicators: OVERALL.indicators.map(indicatorTruth),
      },
      ...FUNDS.map(({ name, budget, district, subsidy, overview, grounds, goal, indicators }, index) => ({
        id: `p${index + 2}`,
        form: "special-fund-target" as const,
        name,
        year: YEAR,
        department: AGENCY,
        implementer: AGENCY,
        funding: {
          total: fromTenThousand(budget),
          district: fromTenThousand(district),
          ...(subsidy === "" ? {} : { subsidy: fromTenThousand(subsidy) }),
        },
        descriptions: { 项目概况: overview, 立项依据: grounds },
        goals: { annual: goal },
        indicators: indicators.map(indicatorTruth),
      })),
    ],
    claims: [],
    planted: [
      {
        rule: "reserved-points",
        verdict: "convention",
        where: "every form: the weights add up to 90, 10 are left for the execution of the budget",
        printed: "90",
        right: "100",
      },
    ],
  };
}

function indicatorTruth({ weight, ...rest }: WeightedIndicator): TrueIndicator {
  return { ...rest, weight: weight.replace("%", "") };
}

function fromTenThousand(amount: string): string {
  return formatYuan(yuan(amount) * 10_000n);
}
