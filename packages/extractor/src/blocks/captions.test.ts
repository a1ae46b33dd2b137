import type { Block } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import type { DraftBlock, DraftTable, DraftText } from "../draft.js";
import { bindCaptions } from "./captions.js";

const text = (kind: DraftText["kind"], content: string, level?: number): DraftText => ({
  kind,
  page: 1,
  bbox: [50, 100, 500, 110],
  text: content,
  ...(level === undefined ? {} : { level }),
});
const heading = (content: string, level = 2) => text("heading", content, level);
const note = (content: string) => text("note", content);
const paragraph = (content: string) => text("paragraph", content);

/** A table whose first rows are these texts, each across all columns. */
function table(...wide: readonly string[]): DraftTable {
  return {
    kind: "table",
    pages: [1],
    method: "ruled",
    rows: wide.length + 1,
    columns: 3,
    cells: wide.map((content, row) => ({
      ...{ row, column: 0, rowSpan: 1, columnSpan: 3, text: content, page: 1, bbox: null, confidence: 1 },
    })),
    repeatedHeaderRows: [],
  };
}

function bound(...drafts: readonly DraftBlock[]): Extract<Block, { kind: "table" }> {
  const found = bindCaptions(drafts).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}

test("blocks get ids by kind, in order", () => {
  const ids = bindCaptions([heading("部门概况"), table(), paragraph("说明。"), table()]).map(
    (block) => block.id,
  );
  expect(ids).toEqual(["b1", "t1", "b2", "t2"]);
});

test("the last line of the page before names no table, unless it is a title", () => {
  const overleaf = { ...table(), pages: [2] };
  expect(bound(heading("— 10 —"), overleaf)).toMatchObject({ captions: [] });
  expect(bound(heading("收入预算总表"), overleaf)).toMatchObject({ title: "收入预算总表" });
});

describe("a table is named by the lines above it", () => {
  test.each<[string, readonly DraftBlock[], object]>([
    [
      "its title",
      [heading("2020年收入预算总表"), table()],
      { title: "2020年收入预算总表", captions: ["b1"] },
    ],
    [
      "its title in two lines",
      [heading("示例局2020年", 1), heading("收入预算总表", 1), table()],
      { title: "示例局2020年收入预算总表", captions: ["b1", "b2"] },
    ],
    ["its unit", [heading("收入总表"), note("单位：元"), table()], { title: "收入总表", unit: "元" }],
    ["a unit of ten thousand", [note("金额单位：万元"), table()], { unit: "万元" }],
    [
      "who prepared it and its unit on one line",
      [heading("收入总表"), note("编制部门：示例局 单位：元"), table()],
      { title: "收入总表", unit: "元", preparedBy: "示例局" },
    ],
    [
      "who prepared it on a line of its own",
      [heading("收入总表"), note("预算单位：示例中心"), note("单位：元"), table()],
      { preparedBy: "示例中心", unit: "元" },
    ],
    [
      "its number, which is no part of the title",
      [heading("附表1"), heading("收入总表"), table()],
      { title: "收入总表", captions: ["b1", "b2"] },
    ],
  ])("%s", (_, drafts, expected) => {
    expect(bound(...drafts)).toMatchObject(expected);
  });
});

describe("a table is named by its own first rows", () => {
  test("its title and unit", () => {
    expect(bound(table("2020年收入预算总表", "单位：万元"))).toMatchObject({
      title: "2020年收入预算总表",
      unit: "万元",
      captions: [],
    });
  });

  test("but the lines above come first", () => {
    expect(bound(heading("支出总表"), table("收入总表")).title).toBe("支出总表");
  });
});

describe("a table is not named by", () => {
  test.each<[string, readonly DraftBlock[]]>([
    ["a sentence", [paragraph("本年收入支出情况如下。"), table()]],
    ["lines above a sentence", [heading("收入总表"), paragraph("本年收入支出情况如下。"), table()]],
    ["the table before", [heading("收入总表"), table(), table()]],
    ["nothing", [table()]],
  ])("%s", (_, drafts) => {
    const tables = bindCaptions(drafts).filter((block) => block.kind === "table");
    expect(tables.at(-1)).not.toHaveProperty("title");
  });

  test("the unit of money as a body", () => {
    expect(bound(note("单位：万元"), table())).not.toHaveProperty("preparedBy");
    expect(bound(note("预算单位：元"), table())).not.toHaveProperty("preparedBy");
  });

  test("the title of another table", () => {
    expect(bound(heading("收入总表"), heading("支出总表"), table())).toMatchObject({
      title: "支出总表",
      captions: ["b2"],
    });
  });
});

describe("notes below a table", () => {
  test("are those that speak of it", () => {
    expect(
      bound(table(), note("注：本表为空表"), paragraph("本表无数据。"), paragraph("其他说明。")).notes,
    ).toEqual(["b1", "b2"]);
  });

  test.each<[string, readonly DraftBlock[]]>([
    ["not the caption of the next one", [table(), note("单位：元")]],
    ["not those on another page", [table(), { ...note("注：空表"), page: 2 }]],
    ["not those behind other text", [table(), paragraph("其他说明。"), note("注：空表")]],
    ["not those behind the next table", [table(), table(), note("注：空表")]],
  ])("%s", (_, drafts) => {
    expect(bound(...drafts).notes).toEqual([]);
  });
});

test("everything else of a table stays", () => {
  const draft = table("收入总表");
  expect(bound(draft)).toMatchObject({
    pages: [1],
    method: "ruled",
    rows: 2,
    columns: 3,
    cells: draft.cells,
  });
});
