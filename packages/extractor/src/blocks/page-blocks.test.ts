import { describe, expect, test } from "vitest";
import type { Run } from "../page/content.js";
import type { PageTable } from "../tables/page-table.js";
import { printRun } from "../testing/print.js";
import { pageBlocks } from "./page-blocks.js";

const table = (top: number, bottom: number): PageTable => ({
  page: 1,
  method: "ruled",
  box: [50, top, 500, bottom],
  xs: [50, 500],
  ys: [top, bottom],
  rows: 1,
  cells: [],
});

const told = (tables: readonly PageTable[], free: readonly Run[], askew: readonly Run[] = []) =>
  pageBlocks({ number: 1, width: 600, height: 800, runs: [...free, ...askew], tables, free, askew }).map(
    (block) => (block.kind === "table" ? block.table.box[1] : block.block.text),
  );

describe("pageBlocks come in reading order", () => {
  const above = printRun("收入预算总表", 200, 90);
  const between = printRun("支出预算总表", 200, 290);
  const below = printRun("注：空表", 50, 490);

  test("text and tables from top to bottom", () => {
    expect(told([table(300, 400), table(100, 200)], [below, between, above])).toEqual([
      "收入预算总表",
      100,
      "支出预算总表",
      300,
      "注：空表",
    ]);
  });

  test("a table alone, text alone, nothing", () => {
    expect(told([table(100, 200)], [])).toEqual([100]);
    expect(told([], [above])).toEqual(["收入预算总表"]);
    expect(told([], [])).toEqual([]);
  });

  test("text askew last, on its own", () => {
    expect(told([], [above], [printRun("样稿", 200, 300)])).toEqual(["收入预算总表", "样稿"]);
  });

  test("every line once, also beside a table", () => {
    const beside = printRun("旁注", 520, 150);
    expect([...told([table(100, 200), table(110, 190)], [above, beside])].sort()).toEqual(
      [100, 110, "收入预算总表", "旁注"].sort(),
    );
  });
});
