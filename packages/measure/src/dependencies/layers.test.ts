import { expect, test } from "vitest";
import { layerProblem } from "./layers.js";

test.each([
  ["taxonomy", "schema"],
  ["normalizer", "taxonomy"],
  ["pipeline", "validator"],
  ["cli", "pipeline"],
  ["measure", "samples"],
])("%s may use %s", (importer, imported) => {
  expect(layerProblem(importer, imported)).toBeUndefined();
});

test.each([
  ["schema", "taxonomy"],
  ["taxonomy", "normalizer"],
  ["extractor", "taxonomy"],
  ["normalizer", "extractor"],
  ["validator", "normalizer"],
  ["pipeline", "cli"],
  ["cli", "samples"],
  ["schema", "schema"],
  ["newcomer", "schema"],
  ["cli", "newcomer"],
])("%s may not use %s", (importer, imported) => {
  expect(layerProblem(importer, imported)).toBeTypeOf("string");
});
