import { expect, test } from "vitest";
import type { PerformanceData, ProjectData } from "../../../src/contract/performance-data.js";
import { addressOfChosen, chosenBy } from "./chosen.js";

const project = (id: string): ProjectData => ({
  id,
  form: "self-evaluation",
  title: null,
  name: id,
  year: null,
  unit: "元",
  pages: [1],
  funding: [],
  execution: [],
  components: [],
  breakdown: [],
  goals: [],
  columns: [],
  classes: [],
  damage: [],
  findings: [],
});

const data: PerformanceData = {
  view: "performance",
  file: "a.pdf",
  fileName: "a.pdf",
  title: null,
  year: null,
  agency: null,
  projects: [project("p1"), project("p2")],
  findings: [],
};

test.each([
  ["#project=p2", "#project=p2"],
  ["", "#project=p1"],
  ["#project=p9", "#project=p1"],
  ["#evaluation", "#project=p1"],
  ["#figure=p2.total", "#project=p1"],
])("%j shows %s", (hash, shown) => {
  const chosen = chosenBy(data, hash);
  expect(chosen && addressOfChosen(chosen)).toBe(shown);
});

test("an evaluation comes first, and where there is nothing nothing is chosen", () => {
  const evaluation = {
    score: null,
    grade: null,
    verdicts: [],
    bands: [],
    executions: [],
    goals: [],
    findings: [],
  };
  expect(chosenBy({ ...data, evaluation }, "")).toEqual({ kind: "evaluation" });
  expect(chosenBy({ ...data, projects: [] }, "")).toBeUndefined();
});
