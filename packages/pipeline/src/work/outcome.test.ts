import { expect, test } from "vitest";
import { failure } from "../failure.js";
import { extractionOf, OBEDIENT } from "../testing/stages.js";
import { judge, ranges } from "./outcome.js";

const source = { fileName: "a.txt", bytes: new Uint8Array() };

test("every page read is ok", () => {
  expect(judge({ extraction: extractionOf(source, ["read", "read"]) })).toEqual({
    status: "ok",
    pages: { total: 2, read: 2, failed: 0, skipped: 0 },
  });
});

test("tables are counted, and those of no known form", () => {
  const extraction = extractionOf(source, ["read"]);
  const blocks = ["t1", "t2", "t3"].map((id) => ({
    kind: "table" as const,
    id,
    pages: [1],
    method: "lines" as const,
    rows: 0,
    columns: 0,
    cells: [],
    repeatedHeaderRows: [],
    captions: [],
    notes: [],
  }));
  const budget = { ...OBEDIENT.normalize(extraction), unrecognized: ["t1", "t3"] };
  expect(judge({ extraction: { ...extraction, blocks }, budget }).tables).toEqual({
    total: 3,
    unrecognized: 2,
  });
});

test("some pages failed or skipped is partial, with the pages", () => {
  const outcome = judge({ extraction: extractionOf(source, ["read", "failed", "failed", "skipped"]) });
  expect(outcome.status).toBe("partial");
  expect(outcome.pages).toEqual({ total: 4, read: 1, failed: 2, skipped: 1 });
  expect(outcome.reason).toContain("2 of 4 pages could not be read (2-3) / ");
  expect(outcome.reason).toContain("skipped (4)");
});

test("no page read is failed", () => {
  expect(judge({ extraction: extractionOf(source, ["skipped", "skipped"]) }).status).toBe("failed");
});

test("a failure after the extraction is failed and keeps the pages", () => {
  const outcome = judge({ extraction: extractionOf(source, ["read"]), failure: failure("x", "no", "否") });
  expect(outcome).toMatchObject({ status: "failed", reason: "x: no / 否", pages: { read: 1 } });
});

test("many reasons are cut short, equal ones told once", () => {
  const departures = ["a", "a", "b", "c", "d", "e"].map((code) => failure(code, "en", "zh"));
  const { reason } = judge({ extraction: extractionOf(source, ["read"]) }, departures);
  expect(reason).toBe("a: en / zh; b: en / zh; c: en / zh; and 2 more / 另有 2 项");
});

test.each([
  [[], ""],
  [[3], "3"],
  [[1, 2, 3, 5, 8, 9], "1-3, 5, 8-9"],
])("%j as ranges", (numbers, text) => {
  expect(ranges(numbers)).toBe(text);
});
