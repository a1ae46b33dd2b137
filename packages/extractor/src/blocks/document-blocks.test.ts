import { describe, expect, test } from "vitest";
import type { DraftBlock, DraftText } from "../draft.js";
import type { PageTable } from "../tables/page-table.js";
import { documentBlocks } from "./document-blocks.js";
import type { PageBlock } from "./page-blocks.js";

const text = (kind: DraftText["kind"], page: number, content: string, y = 100): PageBlock => ({
  kind: "text",
  block: { kind, page, bbox: [50, y, 500, y + 10], text: content },
});

function table(page: number, texts: readonly string[], xs: readonly number[] = [0, 50, 100]): PageBlock {
  const columns = xs.length - 1;
  const cells = texts.map((content, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const box = [xs[column] ?? 0, row * 20, xs[column + 1] ?? 0, row * 20 + 20] as const;
    return { row, column, rowSpan: 1, columnSpan: 1, text: content, page, box };
  });
  const found: PageTable = {
    page,
    method: "ruled",
    box: [0, 0, 100, 40],
    xs,
    ys: Array.from({ length: texts.length / columns + 1 }, (_, i) => i * 20),
    rows: texts.length / columns,
    cells,
  };
  return { kind: "table", table: found };
}

const told = (blocks: readonly DraftBlock[]) =>
  blocks.map((block) => (block.kind === "table" ? `table ${block.pages.join("+")}` : block.text));

const first = table(1, ["编码", "合计", "201", "1.00"]);
const next = table(2, ["208", "2.00"]);

describe("a table goes on over a page break", () => {
  test.each<[string, readonly (readonly PageBlock[])[]]>([
    ["with nothing between", [[first], [next]]],
    [
      "past page numbers",
      [
        [first, text("note", 1, "- 1 -", 780)],
        [next, text("note", 2, "- 2 -", 780)],
      ],
    ],
    ["past the mark that it goes on", [[first], [text("heading", 2, "（续）"), next]]],
    [
      "past its title, printed again",
      [
        [text("heading", 1, "收入总表"), first],
        [text("heading", 2, "收入 总表"), next],
      ],
    ],
    [
      "past a running head",
      [
        [text("paragraph", 1, "示例局", 20), first],
        [text("paragraph", 2, "示例局", 21), next],
      ],
    ],
  ])("%s", (_, pages) => {
    expect(told(documentBlocks(pages))).toContain("table 1+2");
  });

  const captioned = (...captions: readonly [string, string]) =>
    told(
      documentBlocks(
        captions.map((caption, i) => {
          const page = i + 1;
          const block: DraftText = { kind: "heading", page, bbox: null, text: caption, confidence: 0.9 };
          return [{ kind: "text", block }, page === 1 ? first : next];
        }),
      ),
    ).includes("table 1+2");

  test("past its captions in a scan, where they are read a little otherwise, and not past another table's", () => {
    expect(captioned("编制部门：示例区文化局", "编制部门；示例区文化局")).toBe(true);
    expect(captioned("2025年部门收入预算总表", "2025年部门支出预算总表")).toBe(false);
    expect(captioned("政府性基金预算支出功能分类预算表", "一般公共预算支出功能分类预算表")).toBe(false);
  });

  test("over three pages, every cell with its own page", () => {
    const [long] = documentBlocks([[first], [next], [table(3, ["210", "3.00"])]]);
    if (long?.kind !== "table") throw new Error("no table");
    expect(long).toMatchObject({ pages: [1, 2, 3], rows: 4, columns: 2 });
    expect(long.cells.map((cell) => cell.page)).toEqual([1, 1, 1, 1, 2, 2, 3, 3]);
  });

  test("and the other blocks of the page follow it", () => {
    const pages = [[first], [next, text("paragraph", 2, "说明"), table(2, ["1", "2"])]];
    expect(told(documentBlocks(pages))).toEqual(["table 1+2", "说明", "table 2"]);
  });
});

describe("another table begins", () => {
  test.each<[string, readonly (readonly PageBlock[])[]]>([
    ["after a sentence", [[first, text("paragraph", 1, "说明如下。")], [next]]],
    ["under a title of its own", [[first], [text("heading", 2, "支出总表"), next]]],
    ["on the same page", [[first, table(1, ["208", "2.00"])]]],
    ["after a page without tables", [[first], [], [table(3, ["208", "2.00"])]]],
    ["with other columns", [[first], [table(2, ["208", "2.00", "x"], [0, 30, 70, 100])]]],
  ])("%s", (_, pages) => {
    const tables = documentBlocks(pages).filter((block) => block.kind === "table");
    expect(tables).toHaveLength(2);
  });
});

test("a table has its cells in order and its boxes in hundredths", () => {
  const { table: shuffled } = first as { table: PageTable };
  const cells = [...shuffled.cells]
    .reverse()
    .map((cell) => ({ ...cell, box: [0.123, 1.987, 2, 3] as const }));
  const [block] = documentBlocks([[{ kind: "table", table: { ...shuffled, cells } }]]);
  if (block?.kind !== "table") throw new Error("no table");
  expect(block.cells.map((cell) => cell.text)).toEqual(["编码", "合计", "201", "1.00"]);
  expect(block.cells[0]).toMatchObject({ bbox: [0.12, 1.99, 2, 3], confidence: 1 });
});

test("no pages, no blocks", () => {
  expect(documentBlocks([])).toEqual([]);
});
