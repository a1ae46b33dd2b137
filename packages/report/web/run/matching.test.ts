import { expect, test } from "vitest";
import type { RunRow } from "../../src/contract/run-data.js";
import { matching } from "./matching.js";
import { type RunState, UNFILTERED } from "./state.js";

const row = (file: string, more: Partial<RunRow> = {}): RunRow => ({
  file,
  page: null,
  outcome: "ok",
  title: null,
  kind: null,
  year: null,
  agency: null,
  pages: 1,
  figures: 0,
  proven: 0,
  contradicted: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  findings: {},
  ...more,
});

const ROWS = [
  row("b10.pdf", { figures: 10, proven: 9, year: 2025, agency: "上海市示例区图书馆" }),
  row("b2.pdf", {
    figures: 10,
    proven: 10,
    errors: 1,
    findings: { "row-sum": 1 },
    year: 2024,
    kind: "final-account",
  }),
  row("a.txt", { outcome: "failed", notes: 3 }),
];
const ALL: RunState = { ...UNFILTERED, by: undefined, descending: false };

test.each<[string, Partial<RunState>, readonly string[]]>([
  ["nothing asked", {}, ["b10.pdf", "b2.pdf", "a.txt"]],
  ["words, in any order", { query: "图书馆  2025" }, ["b10.pdf"]],
  ["a kind", { kind: "final-account" }, ["b2.pdf"]],
  ["a year", { year: "2024" }, ["b2.pdf"]],
  ["an outcome", { outcome: "failed" }, ["a.txt"]],
  ["with errors or warnings", { onlyFindings: true }, ["b2.pdf"]],
  ["with findings of a rule", { rule: "row-sum" }, ["b2.pdf"]],
  ["nine tenths proven", { proven: 9 }, ["b10.pdf"]],
  ["by file, numbers as numbers", { by: "file" }, ["a.txt", "b2.pdf", "b10.pdf"]],
  ["by share", { by: "proven", descending: true }, ["b2.pdf", "b10.pdf", "a.txt"]],
  ["those alike stay", { by: "pages", descending: true }, ["b10.pdf", "b2.pdf", "a.txt"]],
])("%s", (_, change, files) =>
  expect(matching(ROWS, { ...ALL, ...change }).map(({ file }) => file)).toEqual(files),
);
