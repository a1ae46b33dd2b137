import type { Finding } from "@yusuan/schema";
import { expect, test } from "vitest";
import type { FigureData, TextData } from "../contract/document-data.js";
import { withPlacedEvidence } from "./evidence.js";

const figure = (id: string, text: string, sentence: string): FigureData => ({
  ...{ id, text, sentence, value: "1", unit: "", status: "unproven", label: "" },
  ...{ page: 3, bbox: [10, 20, 30, 40] },
});
const heading: TextData = {
  ...{ id: "b1", kind: "heading", text: "收入 总表", page: 4, bbox: [1, 2, 3, 4], place: "line 8" },
};
const FIGURES = [figure("c1", "12 月", "和 12 月"), figure("c2", "60 人", "发放 60 人")];

test.each<[string, Finding["evidence"][number], object]>([
  [
    "a sentence of two that share a place",
    { page: 3, bbox: [10, 20, 30, 40], text: "发放 60 人" },
    { figure: "c2" },
  ],
  ["what is printed", { page: 3, bbox: [10, 20, 30, 40], text: "12 月" }, { figure: "c1" }],
  ["another sentence", { page: 3, bbox: [10, 20, 30, 40], text: "发放 61 人" }, {}],
  ["another page", { page: 2, bbox: [10, 20, 30, 40], text: "12 月" }, {}],
  ["a title", { page: 4, bbox: null, text: "收入总表" }, { bbox: [1, 2, 3, 4], place: "line 8" }],
  ["a title of another page", { page: 5, bbox: null, text: "收入总表" }, {}],
  ["what names its figure", { page: 4, bbox: null, text: "收入总表", figure: "s1" }, { figure: "s1" }],
])("%s", (_, evidence, expected) => {
  const finding: Finding = {
    ...{ id: "f", rule: "told-twice", verdict: "document-error", severity: "note" },
    ...{ message: { en: "", zh: "" }, identities: [], figures: [], evidence: [evidence] },
  };
  const [placed] = withPlacedEvidence([finding], FIGURES, [heading]);
  expect(placed?.evidence[0]).toEqual({ ...evidence, ...expected });
});
