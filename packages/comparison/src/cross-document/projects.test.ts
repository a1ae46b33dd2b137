import type { Project } from "@yusuan/schema";
import { expect, test } from "vitest";
import { documentOf, figureOf } from "../testing/documents.js";
import { checkProjects, projectFigures } from "./projects.js";

function projectOf(year: number, rest: Pick<Project, "funding"> & Partial<Project>): Project {
  return {
    id: "p1",
    form: "project-target-2020",
    title: "",
    tables: [],
    pages: [1],
    name: "档案数字化",
    year,
    unit: "元",
    unitSource: "printed",
    goals: {},
    indicators: [],
    numbers: {},
    places: {},
    damage: [],
    ...rest,
  };
}

const figures = (last: Project, agency = "上海市示例区档案局") => [
  ...projectFigures(documentOf({ agency, projects: [last] }).budget, "last.pdf"),
  ...projectFigures(
    documentOf({
      projects: [
        projectOf(2020, {
          funding: { previousBudget: figureOf("a", "400.00"), previousExecuted: figureOf("b", "380.00") },
        }),
      ],
    }).budget,
    "this.pdf",
  ),
];
const same = (key: string): string => key;

test("last year's budget and execution as told, against the forms of last year", () => {
  const target = projectOf(2019, { funding: { total: figureOf("c", "400.00") } });
  expect(checkProjects(figures(target), same)).toEqual({ checks: 1, findings: [] });
  const executed = projectOf(2019, {
    form: "self-evaluation",
    funding: {},
    execution: {
      total: { initial: figureOf("c", "410.00"), executed: figureOf("d", "380.00"), numbers: {} },
    },
  });
  const { checks, findings } = checkProjects(figures(executed), same);
  expect(checks).toBe(2);
  expect(findings).toMatchObject([
    { rule: "previous-project-figure", verdict: "convention", expected: "410.00", actual: "400.00" },
  ]);
});

test("another project, another year and another agency are not looked at", () => {
  const total = { funding: { total: figureOf("c", "1.00") } };
  expect(checkProjects(figures(projectOf(2019, { ...total, name: "档案宣传" })), same).checks).toBe(0);
  expect(checkProjects(figures(projectOf(2018, total)), same).checks).toBe(0);
  expect(checkProjects(figures(projectOf(2019, total), "上海市示例区财政局"), same).checks).toBe(0);
});
