import { expect, test } from "vitest";
import type { TableData, TextData } from "../../../src/contract/document-data.js";
import { standsAbove } from "./stands-above.js";

const text = (said: string): TextData => ({ kind: "heading", id: said, page: 1, bbox: null, text: said });
const table = (title: string | null): TableData => ({
  ...{ kind: "table", id: "t1", role: "statement", title, pages: [1], rows: 1, columns: 1 },
  ...{ headerRows: 0, repeatedHeaderRows: [], cells: [] },
});

test("a title that is printed above is found, over its unit and whatever its spaces", () => {
  expect(standsAbove([text("2026年 收支总表"), text("单位：元"), table("2026年收支总表")], 2)).toBe(true);
});

test("a title that another table stands under, that is not printed, or that is none, is not", () => {
  expect(standsAbove([text("收支总表"), table("收支总表"), table("收支总表")], 2)).toBe(false);
  expect(standsAbove([text("单位：元"), table("收支总表")], 1)).toBe(false);
  expect(standsAbove([text("单位：元"), table(null)], 1)).toBe(false);
});
