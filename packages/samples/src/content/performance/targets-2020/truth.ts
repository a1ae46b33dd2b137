import { formatYuan } from "@yusuan/schema";
import type { PerformanceTruth, TrueProject } from "../../../truth/performance.js";
import { yuan } from "../../money.js";
import { SUM } from "./document.js";
import { AGENCY, END, type Project2020, projects2020, projectTotal, START, YEAR } from "./projects.js";

export function truthTargets2020(): PerformanceTruth {
  const projects = projects2020.map(projectTruth);
  return {
    kind: "performance-target",
    agency: AGENCY,
    fiscalYear: YEAR,
    projects,
    claims: [
      {
        printed: "2个",
        value: "2",
        measure: "project-count",
        tells: projects.map(({ id }) => id),
        agrees: true,
      },
      {
        printed: `${SUM}万元`,
        value: formatYuan(yuan(SUM) * 10_000n),
        measure: "project-sum",
        tells: projects.map(({ id }) => `${id}.funding.total`),
        agrees: true,
      },
    ],
    planted: [],
  };
}

function projectTruth(project: Project2020, index: number): TrueProject {
  const { name, components, previousBudget, previousExecuted, overallGoal, annualGoal, groups } = project;
  return {
    id: `p${index + 1}`,
    form: "project-target-2020",
    name,
    year: YEAR,
    category: "经常性项目",
    department: AGENCY,
    start: START,
    end: END,
    funding: {
      total: formatYuan(projectTotal(project)),
      previousBudget: formatYuan(previousBudget),
      previousExecuted: formatYuan(previousExecuted),
    },
    components: components.map(({ name: component, amount }) => ({
      name: component,
      allotted: formatYuan(amount),
      requested: formatYuan(amount),
    })),
    breakdown: components.map(({ name: component, item, amount, unitPrice, quantity }) => ({
      component,
      item,
      amount: formatYuan(amount),
      unitPrice: formatYuan(unitPrice),
      quantity,
    })),
    descriptions: {
      项目背景: project.background,
      立项依据: project.grounds,
      项目设立的必要性: project.need,
      项目实施计划: project.plan,
    },
    goals: { overall: overallGoal, annual: annualGoal },
    indicators: Object.entries(groups).flatMap(([title, rows]) =>
      rows.map((row) => ({ group: title.replace(/^.、|(?:类|目标)$/gu, ""), ...row })),
    ),
  };
}
