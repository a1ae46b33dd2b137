import { formatYuan } from "@yusuan/schema";
import type { PerformanceTruth, TrueExecution, TrueProject } from "../../../truth/performance.js";
import { LOST } from "../damage/damage.js";
import { YEAR } from "./document.js";
import { type SelfEvaluation, totalFunds } from "./project.js";
import { AGENCY, EVALUATED, EVALUATED_RIGHT } from "./projects.js";

export function truthSelfEvaluations(): PerformanceTruth {
  return {
    kind: "self-evaluation",
    agency: AGENCY,
    fiscalYear: YEAR,
    projects: EVALUATED.map(selfEvaluationTruth),
    claims: [],
    planted: [
      {
        rule: "execution-rate",
        verdict: "document-error",
        where: "p3, 年度资金总额: 1,243,860.00 ÷ 1,380,000.00",
        printed: "95.13%",
        right: "90.13%",
      },
    ],
  };
}

/** What the damaged text said before it was damaged, and what it does not show any more. */
export function truthDamaged(): PerformanceTruth {
  const lost = EVALUATED_RIGHT[0]?.indicators.findIndex(({ level3 }) => level3 === LOST) ?? -1;
  return {
    ...truthSelfEvaluations(),
    projects: EVALUATED_RIGHT.map(selfEvaluationTruth),
    planted: [
      {
        rule: "lost-points",
        verdict: "extraction-loss",
        where: `p1: the row of ${LOST} is lost at the page break; full marks add up to 90 of 100, scores to 89 of 99.00`,
        printed: "90",
        right: "100",
      },
    ],
    illegible: [
      "agency",
      "p1.name",
      "p1.department",
      "p1.implementer",
      "p1.goals.annual",
      "p1.goals.actual",
      `p1.indicators.${lost}`,
      "p2.department",
      "p2.implementer",
    ],
  };
}

/** What the form of a self-evaluated project says. */
function selfEvaluationTruth(project: SelfEvaluation, index: number): TrueProject {
  const { name, department, implementer, expected, reached, indicators, total } = project;
  const funds = (each: SelfEvaluation["fiscal"]): TrueExecution => ({
    initial: formatYuan(each.initial),
    revised: formatYuan(each.revised),
    executed: formatYuan(each.executed),
  });
  return {
    id: `p${index + 1}`,
    form: "self-evaluation",
    name,
    year: YEAR,
    department,
    implementer,
    funding: {},
    execution: {
      total: {
        ...funds(totalFunds(project)),
        weight: project.weight,
        rate: project.rate.replace("%", ""),
        score: project.score,
      },
      fiscal: funds(project.fiscal),
      carriedOver: funds(project.carriedOver),
      other: funds(project.other),
    },
    goals: { annual: expected, actual: reached },
    indicators,
    score: total,
    fullMark: "100",
  };
}
