import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import {
  CORPUS_DOCUMENTS,
  corpusName,
  NO_CORPUS,
  outcomeOf,
  outcomeOnce,
  SAMPLES,
} from "./testing/documents.js";
import { standings } from "./testing/figures.js";
import { brokenInvariants } from "./testing/invariants.js";

const NARRATIVE = /^(?:claim|count)-/u;

describe.each(SAMPLES.map((path) => [basename(path), path] as const))("%s", (_, path) => {
  test("keeps every invariant", async () => {
    expect(brokenInvariants(await outcomeOnce(path))).toEqual({});
  });

  test("gives the same bytes again", async () => {
    expect((await outcomeOf(path)).files).toEqual((await outcomeOnce(path)).files);
  });
});

test("the corpus is there", ({ skip }) => {
  skip(CORPUS_DOCUMENTS.length === 0, NO_CORPUS);
  expect(CORPUS_DOCUMENTS.length).toBeGreaterThan(0);
});

describe.each(CORPUS_DOCUMENTS.map((path) => [corpusName(path), path] as const))("%s", (_, path) => {
  test("keeps every invariant", async () => {
    expect(brokenInvariants(await outcomeOnce(path))).toEqual({});
  });

  test("gives the same bytes again", async () => {
    expect((await outcomeOf(path)).files).toEqual((await outcomeOnce(path)).files);
  });

  test("if it is a budget, has all forms of its edition, and its arithmetic proves them", async ({
    skip,
  }) => {
    const { budget, audit } = await outcomeOnce(path);
    const { kind, fiscalYear } = budget.document;
    skip(kind !== "department-budget", `It is no budget but ${kind}.`);
    // The form of the state capital budget came after the edition of 2020.
    expect(new Set(budget.statements.map(({ form }) => form)).size).toBe((fiscalYear ?? 0) > 2020 ? 9 : 8);
    const nonzero = standings(budget).filter(({ figure }) => /[1-9]/u.test(figure.value));
    const proven = nonzero.filter(({ figure }) => figure.status === "proven");
    expect(proven.length / nonzero.length).toBeGreaterThanOrEqual(0.98);
    // What sentences say is another matter: the published texts do contradict their tables.
    const inTables = audit.findings.filter(({ rule }) => !NARRATIVE.test(rule));
    expect(inTables.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
