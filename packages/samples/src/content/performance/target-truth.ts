import { formatYuan } from "@yusuan/schema";
import type { TrueProject } from "../../truth/performance.js";
import { fundingTotals, type TargetProject } from "./target-project.js";

type Bodies = { readonly year: number; readonly department: string; readonly implementer: string };

/** What the form of a project of 2022 on says. */
export function targetTruth(project: TargetProject, id: string, bodies: Bodies): TrueProject {
  const { name, nature, category, start, end, funding, indicators, overallGoal, annualGoal } = project;
  const amounts = { ...fundingTotals(project), ...funding };
  return {
    id,
    form: "project-target",
    name,
    ...bodies,
    nature,
    category,
    start,
    end,
    funding: Object.fromEntries(Object.entries(amounts).map(([key, fen]) => [key, formatYuan(fen)])),
    goals: { overall: overallGoal, annual: annualGoal },
    indicators,
  };
}
