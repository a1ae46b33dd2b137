import type { Line } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { indexDocument } from "../../document/document-index.js";
import { budget } from "../../testing/budget-text.js";
import { placeOfLine, placeOfNote, placeOfTitle, someAmounts } from "./places.js";

const document = budget([
  { form: "revenue-by-function", text: "total other\n201 a 0.00 1.00\n202 b 2.00 3.00\n= 合计 2.00 4.00" },
]);
const [statement] = document.statements;
if (!statement) throw new Error("no statement");
const [line] = statement.lines;
if (!line) throw new Error("no line");
const withFirst = (change: object): Line => {
  const [[measure, figure] = []] = Object.entries(line.figures);
  if (measure === undefined || !figure) throw new Error("no figure");
  return { ...line, figures: { ...line.figures, [measure]: { ...figure, ...change } } };
};

describe("the place of a line", () => {
  test.each<[string, Line, object]>([
    ["is that of its first figure", withFirst({ bbox: [1, 2, 3, 4] }), { page: 1, bbox: [1, 2, 3, 4] }],
    ["on the figure's page", withFirst({ page: 2, bbox: [1, 2, 3, 4] }), { page: 2, bbox: [1, 2, 3, 4] }],
    ["or its named place", withFirst({ place: "line 7" }), { page: 1, bbox: null, place: "line 7" }],
    ["without figures is its page", { ...line, figures: {} }, { page: 1, bbox: null }],
  ])("%s", (_, each, expected) => {
    expect(placeOfLine(each)).toEqual({ ...expected, text: "201 a" });
  });

  test("tells the label as it is printed", () => {
    expect(placeOfLine({ ...line, label: "一、a" }).text).toBe("201 一、a");
  });
});

test("the place of a note leaves its block out", () => {
  expect(placeOfNote({ block: "b1", text: "空表", page: 3, bbox: null, place: "line 9" })).toEqual({
    page: 3,
    bbox: null,
    place: "line 9",
    text: "空表",
  });
});

test("the place of a title is the first page", () => {
  expect(placeOfTitle({ ...statement, pages: [4, 5] })).toEqual({
    page: 4,
    bbox: null,
    text: statement.title,
  });
});

test("some amounts are the first three that are not zero", () => {
  const { entries } = indexDocument(document);
  expect(someAmounts(statement, entries).map(({ figure }) => figure.id)).toEqual([
    "s1.1.other",
    "s1.2.total",
    "s1.2.other",
  ]);
});
