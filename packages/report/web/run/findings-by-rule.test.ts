import { expect, test } from "vitest";
import type { RunRow } from "../../src/contract/run-data.js";
import { countByRule } from "./findings-by-rule.js";

const row = (findings: Readonly<Record<string, number>>): RunRow => ({
  file: "a.pdf",
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
  findings,
});

test("most findings first, then most documents", () => {
  expect(countByRule([row({ a: 1, b: 2, c: 1 }), row({ c: 1, d: 3 }), row({})])).toEqual([
    { rule: "d", findings: 3, documents: 1 },
    { rule: "c", findings: 2, documents: 2 },
    { rule: "b", findings: 2, documents: 1 },
    { rule: "a", findings: 1, documents: 1 },
  ]);
});
