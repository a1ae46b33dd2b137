import { sampleTruth } from "@yusuan/samples";
import { afterAll, describe, expect, test } from "vitest";
import { findInputs, type Input } from "../inputs/find-inputs.js";
import { readDocument } from "../stages/read-document.js";
import { sharedRecognizer } from "../stages/shared-recognizer.js";
import { accuracyReport } from "./accuracy-report.js";
import { fileAccuracy } from "./file-accuracy.js";

const samples = findInputs({}).inputs.filter(({ from }) => from === "samples");
const sample = (fileName: string): Input => {
  const found = samples.find((input) => input.fileName === fileName);
  if (!found) throw new Error(`No sample ${fileName}`);
  return found;
};

/** Samples in which nothing is filled in. */
const BLANK: readonly string[] = ["final-account-template.pdf"];

/** Samples that are pictures, or hold some. */
const SCANS: readonly string[] = [
  "budget-2020-error-scan.pdf",
  "budget-2020-fax.tif",
  "budget-2020-mixed.pdf",
  "budget-2025-photo.jpg",
  "budget-2025-scan.pdf",
];

const BORN_DIGITAL = samples.map(({ fileName }) => fileName).filter((name) => !SCANS.includes(name));

describe.each(BORN_DIGITAL)("%s", (fileName) => {
  test("is read as it was made", async () => {
    const { known, facts, planted, wrong, numbersPlaced, numbersPrinted } = await fileAccuracy(
      sample(fileName),
      false,
    );
    expect(known?.inexact ?? []).toEqual([]);
    expect(known?.exactFigures).toBe(known?.figures);
    expect(facts?.inexact ?? []).toEqual([]);
    if (!BLANK.includes(fileName)) expect((known?.figures ?? 0) + (facts?.facts ?? 0)).toBeGreaterThan(60);
    expect(planted?.flagged).toBe(planted?.errors);
    expect(wrong).toEqual([]);
    expect(numbersPlaced).toBe(numbersPrinted);
  });
});

describe("a scan", () => {
  const shared = sharedRecognizer();
  afterAll(shared.close);

  test.each(["budget-2025-photo.jpg", "budget-2020-error-scan.pdf", "budget-2020-mixed.pdf"])(
    "%s: nothing that is proven or repaired is wrong, and what is planted is found",
    async (name) => {
      const { budget, audit } = await readDocument(sample(name), { recognizer: shared.recognizer });
      const truth = sampleTruth(name);
      const printed = new Set(
        truth?.printed.flatMap(({ form, lines }) =>
          lines.flatMap(({ figures }) => figures.map(({ value }) => `${form} ${value}`)),
        ),
      );
      const figures = budget.statements.flatMap(({ form, lines }) =>
        lines.flatMap((line) => Object.values(line.figures).map((figure) => ({ form, ...figure }))),
      );
      const settled = figures.filter(({ status }) => status === "proven" || status === "repaired");
      expect(settled.filter(({ form, value }) => !printed.has(`${form} ${value}`))).toEqual([]);
      expect(settled.length).toBeGreaterThan(figures.length / 3);
      const planted = name.includes("error");
      expect(audit.findings.some(({ expected }) => expected === "4389103.48")).toBe(planted);
    },
  );
});

test("the planted error is flagged, and nothing is planted elsewhere", async () => {
  expect((await fileAccuracy(sample("budget-2020-error.pdf"), false)).planted).toEqual({
    errors: 1,
    flagged: 1,
  });
  expect((await fileAccuracy(sample("budget-2020.txt"), false)).planted).toEqual({ errors: 0, flagged: 0 });
});

test("without its rules a table gives the same rows", async () => {
  const { unruled } = await fileAccuracy(sample("budget-2020-ruled.pdf"), false);
  expect(unruled?.rows).toBeGreaterThan(60);
  expect(unruled?.same).toBe(unruled?.rows);
});

test("the report has one row for each file and one for all", async () => {
  const file = await fileAccuracy(sample("budget-2020.txt"), false);
  const lines = accuracyReport([file, { ...file, wrong: ["f1", "f2"], wrongUnflagged: ["f1"] }]).split("\n");
  expect(lines).toHaveLength(6);
  expect(lines[2]).toMatch(/^\| budget-2020\.txt \| 1 \| .* \| 0 \| 0 \|$/u);
  expect(lines[4]).toMatch(/^\| all \| 2 \| .* \| 2 \| 1 \|$/u);
  expect(new Set(lines.slice(0, 5).map((line) => line.split("|").length)).size).toBe(1);
});
