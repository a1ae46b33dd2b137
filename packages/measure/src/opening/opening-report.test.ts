import { expect, test } from "vitest";
import { openingReport } from "./opening-report.js";

test("pages stand with the slowest first", () => {
  const quick = { name: "index.html", sheets: 0, bytes: 2_200, elements: 90, milliseconds: 80.4 };
  const slow = {
    name: "documents/a/index.html",
    sheets: 49,
    bytes: 780_400,
    elements: 9_000,
    milliseconds: 1095.6,
  };
  expect(openingReport([quick, slow]).split("\n").slice(2, 4)).toEqual([
    "| documents/a/index.html | 49 | 780 | 9000 | 1096 |",
    "| index.html | 0 | 2 | 90 | 80 |",
  ]);
});
