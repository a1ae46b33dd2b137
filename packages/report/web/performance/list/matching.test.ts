import { expect, test } from "vitest";
import type { PerformanceRow } from "../../../src/contract/performance-data.js";
import { matching } from "./matching.js";
import type { ListState } from "./state.js";

const row = (change: Partial<PerformanceRow>): PerformanceRow => ({
  page: "documents/a/performance.html",
  project: "p1",
  file: "a.pdf",
  title: null,
  year: 2024,
  agency: null,
  form: "project-target",
  name: null,
  funding: null,
  indicators: 0,
  score: null,
  fullMark: null,
  grade: null,
  errors: 0,
  warnings: 0,
  notes: 0,
  ...change,
});

const ROWS = [
  row({
    project: "p1",
    name: "道路养护",
    agency: "建设局",
    funding: { value: "9007199254740993.01", key: "total" },
  }),
  row({ project: "p2", name: "社区助餐", year: 2022, form: "self-evaluation", score: "9.5", warnings: 1 }),
  row({
    project: "p3",
    name: "绿化养护",
    score: "98.00",
    funding: { value: "9007199254740993.00", key: "total" },
  }),
];
const ALL: ListState = {
  query: "",
  form: "",
  year: "",
  onlyFindings: false,
  by: undefined,
  descending: false,
};

test.each([
  ["all in the order of the run", {}, ["p1", "p2", "p3"]],
  ["words of the name and the agency", { query: "养护 建设" }, ["p1"]],
  ["a form", { form: "self-evaluation" }, ["p2"]],
  ["a year", { year: "2024" }, ["p1", "p3"]],
  ["with findings", { onlyFindings: true }, ["p2"]],
  ["amounts to the last cent", { by: "funding", descending: true }, ["p1", "p3", "p2"]],
  ["scores as numbers, what has none first", { by: "score" }, ["p1", "p2", "p3"]],
] as const)("%s", (_, change, projects) =>
  expect(matching(ROWS, { ...ALL, ...change }).map(({ project }) => project)).toEqual(projects),
);
