import { expect, test } from "vitest";
import { findInputs } from "../inputs/find-inputs.js";
import { timeStages } from "./stage-times.js";

test.each([
  ["budget-2020-unruled.pdf", true],
  ["budget-2020.txt", false],
])("%s goes through pdf.js: %s", async (fileName, pdf) => {
  const [input] = findInputs({}).inputs.filter((each) => each.fileName === fileName);
  if (!input) throw new Error(`No sample ${fileName}`);
  const { pages, times } = await timeStages(input, 1);
  expect(pages).toBeGreaterThan(0);
  expect(times.pdfjs > 0).toBe(pdf);
  expect(Object.values(times).every((value) => value >= 0)).toBe(true);
});
