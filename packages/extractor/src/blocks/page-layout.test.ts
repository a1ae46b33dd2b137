import { describe, expect, test } from "vitest";
import type { Glyph, PageContent, Rule } from "../page/content.js";
import { gridRules, print } from "../testing/print.js";
import { layOutPage } from "./page-layout.js";

const page = (glyphs: readonly Glyph[], rules: readonly Rule[]): PageContent => ({
  number: 1,
  width: 600,
  height: 800,
  rotation: 0,
  glyphs,
  rules,
  pictures: [],
});
const cells = (content: PageContent) =>
  layOutPage(content).tables.map((table) => table.cells.map((cell) => cell.text));

const code = print("201", 10, 14);
const amount = print("1.00", 60, 34);

describe("layOutPage", () => {
  test("puts text into the cells of a drawn table and leaves the rest free", () => {
    const layout = layOutPage(
      page([...code, ...amount, ...print("说明", 10, 90)], gridRules([0, 50, 100], [0, 20, 40])),
    );
    expect(layout.tables.map((table) => table.cells.map((cell) => cell.text))).toEqual([
      ["201", "", "", "1.00"],
    ]);
    expect(layout.free.map((run) => run.text)).toEqual(["说明"]);
    expect(layout.runs).toHaveLength(3);
  });

  test("gives the text of a table in a frame to the table", () => {
    const inner = gridRules([0, 50, 100], [0, 20, 40]);
    const outer = gridRules([-50, 300, 400], [-60, 200, 300]);
    expect(cells(page([...code, ...amount], [...outer, ...inner]))).toEqual([["201", "", "", "1.00"]]);
  });

  test("makes no table of a grid without text", () => {
    expect(cells(page(print("说明", 10, 90), gridRules([0, 50, 100], [0, 20, 40])))).toEqual([]);
  });

  test("keeps text askew out of the cells that it crosses", () => {
    const stamp = print("样稿", 5, 30).map((glyph): Glyph => ({ ...glyph, askew: true }));
    const layout = layOutPage(page([...code, ...amount, ...stamp], gridRules([0, 50, 100], [0, 20, 40])));
    expect(layout.tables[0]?.cells.map((cell) => cell.text)).toEqual(["201", "", "", "1.00"]);
    expect(layout.askew.map((run) => run.text)).toEqual(["样稿"]);
  });
});
