import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { findInputs, isPdf } from "./find-inputs.js";

const folder = mkdtempSync(join(tmpdir(), "inputs-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("takes the documents of a corpus in all its folders, in order, after the samples", () => {
  mkdirSync(join(folder, "b"), { recursive: true });
  for (const name of ["c.txt", "b/a.PDF", "b/a.bin", "README.md"]) writeFileSync(join(folder, name), "");
  const { inputs, notes } = findInputs({ YUSUAN_CORPUS: folder });
  const corpus = inputs.filter(({ from }) => from === "corpus");
  expect(corpus.map(({ fileName }) => fileName)).toEqual(["a.PDF", "c.txt"]);
  expect(inputs[0]?.from).toBe("samples");
  expect(notes).toEqual([]);
});

test("says so where there is no corpus", () => {
  const { inputs, notes } = findInputs({ YUSUAN_CORPUS: join(folder, "missing") });
  expect(inputs.every(({ from }) => from === "samples")).toBe(true);
  expect(inputs.length).toBeGreaterThan(0);
  expect(notes).toEqual([expect.stringContaining("missing")]);
});

test.each([
  ["a.pdf", true],
  ["a.PDF", true],
  ["a.pdf.txt", false],
])("%s is a PDF: %s", (fileName, pdf) => {
  expect(isPdf({ fileName })).toBe(pdf);
});
