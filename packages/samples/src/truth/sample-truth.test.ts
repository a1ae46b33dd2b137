import { expect, test } from "vitest";
import { sampleTruth } from "./sample-truth.js";

test("a scan says what the document that it was made of says", () => {
  expect(sampleTruth("budget-2025-scan.pdf")).toEqual(sampleTruth("budget-2025-unit.pdf"));
});

test("only the tables count that a picture shows", () => {
  const forms = (name: string) => sampleTruth(name)?.printed.map(({ form }) => form);
  expect(forms("budget-2025-photo.jpg")).toEqual(["revenue-expenditure-summary"]);
  expect(forms("budget-2020-error-scan.pdf")).toEqual(["revenue-by-function", "expenditure-by-function"]);
});

test("the planted error is in its scan as well", () => {
  const { printed, right } = sampleTruth("budget-2020-error-scan.pdf") ?? {};
  expect(printed).not.toEqual(right);
  expect(sampleTruth("README.md")).toBeUndefined();
});
