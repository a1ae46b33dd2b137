import { expect, test } from "vitest";
import type { FigureData } from "../../../src/contract/document-data.js";
import { standsFor } from "./stands-for.js";

const claim: FigureData = {
  id: "c1",
  text: "839万元",
  value: "8390000.00",
  unit: "元",
  status: "proven",
  label: "",
  page: 1,
  bbox: [120, 50, 160, 62],
  sentence: "出国费839万元",
};
const paragraph = { page: 1, bbox: [20, 50, 500, 80], text: "出国费839万元，与上年持平" } as const;
const cell = { page: 1, bbox: [400, 90, 430, 99], text: "839万元 " } as const;

test.each([
  ["digits within a paragraph", claim, false],
  ["words with the box of their paragraph", { ...claim, text: "持平", bbox: [20, 50, 500, 80] }, true],
  ["a cell that holds the number only", { ...claim, bbox: [400, 90, 430, 99] }, false],
  ["a mark that is told in the text", { ...claim, sentence: undefined, bbox: [20, 50, 500, 80] }, true],
] as const)("%s", (_, { sentence, bbox, ...figure }, expected) => {
  const isParagraph = standsFor([paragraph, cell]);
  expect(isParagraph({ ...figure, bbox: [...bbox], ...(sentence && { sentence }) })).toBe(expected);
});
