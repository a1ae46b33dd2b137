import { formatYuan } from "@yusuan/schema";
import type { PerformanceTruth, TrueClaim } from "../../../truth/performance.js";
import { yuan } from "../../money.js";
import { targetTruth } from "../target-truth.js";
import { AGENCY, SUM, YEAR } from "./document.js";
import { projects2026 } from "./projects.js";

export function truthTargets2026(): PerformanceTruth {
  const projects = projects2026.map((project, index) =>
    targetTruth(project, `p${index + 1}`, { year: YEAR, department: AGENCY, implementer: AGENCY }),
  );
  const annual = projects.map(({ id }) => `${id}.funding.annual`);
  const claim = (amount: string, tells: readonly string[], agrees = true): TrueClaim => ({
    printed: `${amount} 万元`,
    value: formatYuan(yuan(amount) * 10_000n),
    measure: "total",
    tells,
    agrees,
  });
  return {
    kind: "performance-target",
    agency: AGENCY,
    fiscalYear: YEAR,
    projects,
    claims: [
      {
        printed: "4 个",
        value: "4",
        measure: "project-count",
        tells: projects.map(({ id }) => id),
        agrees: true,
      },
      { ...claim(SUM, annual), measure: "project-sum" },
      claim("128.64", ["p1.funding.annual"]),
      claim("96", ["p2.funding.annual"], false),
      claim("15.35", ["p3.funding.annual"]),
      claim("9.5", ["p4.funding.annual"]),
    ],
    planted: [
      {
        rule: "claim-figure",
        verdict: "document-error",
        where: "p2, 六、年度预算安排; the stated sum of all projects confirms the form",
        printed: "96 万元",
        right: "86 万元",
      },
      {
        rule: "indicator-range",
        verdict: "document-error",
        where: "p1, 来电接通及时率",
        printed: "≥100%",
        right: "=100%",
      },
      {
        rule: "duplicate-indicator",
        verdict: "document-error",
        where: "p1, under 质量指标 and again under 时效指标",
        printed: "诉求按时办结率",
      },
    ],
  };
}
