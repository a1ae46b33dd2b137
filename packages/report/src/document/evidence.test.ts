import type { Finding } from "@yusuan/schema";
import { expect, test } from "vitest";
import type { CellData, FigureData, TableData, TextData } from "../contract/document-data.js";
import { withPlacedEvidence } from "./evidence.js";

const figure = (id: string, text: string, sentence: string): FigureData => ({
  ...{ id, text, sentence, value: "1", unit: "", status: "unproven", label: "" },
  ...{ page: 3, bbox: [10, 20, 30, 40] },
});
const heading: TextData = {
  ...{ id: "b1", kind: "heading", text: "收入 总表", page: 4, bbox: [1, 2, 3, 4], place: "line 8" },
};
const cell = (column: number, text: string): CellData => ({
  ...{ row: 2, column, text, page: 5, bbox: [column, 0, column + 1, 9] },
});
const table: TableData = {
  ...{ kind: "table", id: "t1", role: "statement", title: null, pages: [5], rows: 3, columns: 3 },
  ...{ headerRows: 0, repeatedHeaderRows: [], grids: [] },
  cells: [cell(3, "1.00"), cell(0, "221"), cell(1, "住房\n保障"), cell(2, "1.00")],
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
  [
    "the name of a line, told at its amount",
    { page: 5, bbox: [2, 0, 3, 9], text: "221 住房保障" },
    { bbox: [1, 0, 2, 9] },
  ],
  ["what its own cell says, and another one too", { page: 5, bbox: [2, 0, 3, 9], text: "1.00" }, {}],
  ["what stands in no cell of the line", { page: 5, bbox: [2, 0, 3, 9], text: "221 卫生" }, {}],
  ["what names its figure", { page: 4, bbox: null, text: "收入总表", figure: "s1" }, { figure: "s1" }],
])("%s", (_, evidence, expected) => {
  const finding: Finding = {
    ...{ id: "f", rule: "told-twice", verdict: "document-error", severity: "note" },
    ...{ message: { en: "", zh: "" }, identities: [], figures: [], evidence: [evidence] },
  };
  const [placed] = withPlacedEvidence([finding], FIGURES, [heading, table]);
  expect(placed?.evidence[0]).toEqual({ ...evidence, ...expected });
});
