import { describe, expect, it } from "vitest";
import type { PageTable } from "../tables/page-table.js";
import { documentBlocks } from "./document-blocks.js";
import type { PageBlock } from "./page-blocks.js";
import { placeOf, runningTexts } from "./running-texts.js";

const text = (page: number, top: number, words: string): PageBlock => ({
  kind: "text",
  block: { kind: "paragraph", page, bbox: [10, top, 200, top + 10], text: words },
});

function table(page: number, ...rows: string[]): PageBlock {
  const cells = rows.flatMap((row, r) =>
    row.split("|").map((words, column) => ({
      row: r,
      column,
      rowSpan: 1,
      columnSpan: row.includes("|") ? 1 : 2,
      text: words,
      page,
      box: [0, 0, 1, 1] as const,
    })),
  );
  const box = [0, 50, 200, 500] as const;
  const made: PageTable = { page, method: "ruled", box, xs: [0, 100, 200], ys: [], rows: rows.length, cells };
  return { kind: "table", table: made };
}

const tables = (...pages: readonly (readonly PageBlock[])[]) =>
  documentBlocks(pages).filter((block) => block.kind === "table");

describe("runningTexts", () => {
  it("knows what two pages print at the same height, figures aside", () => {
    const first = [text(1, 20, "某某局"), text(1, 30, "甲"), text(1, 800, "第 9 页，共 12 页")];
    const second = [text(2, 20, "某某局"), text(2, 300, "甲"), text(2, 800, "第 10 页，共 12 页")];
    const running = runningTexts(first, second);
    const isRunning = (block: PageBlock) => block.kind === "text" && running.has(placeOf(block.block));
    expect(second.map(isRunning)).toEqual([true, false, true]);
  });
});

describe("a table over a page break", () => {
  const head = (page: number) => text(page, 20, "某某局");
  const foot = (page: number) => text(page, 800, `第 ${page} 页，共 3 页`);

  it("goes on between running heads and feet", () => {
    const [joined, ...others] = tables(
      [head(1), table(1, "科目|合计", "甲|1.00"), foot(1)],
      [head(2), table(2, "科目|合计", "乙|2.00"), foot(2)],
    );
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ pages: [1, 2], repeatedHeaderRows: [2] });
  });

  it("goes on where its title is repeated in its first row, and ends where another title stands there", () => {
    const page = (number: number, title: string, row: string) => [
      head(number),
      table(number, title, "科目|合计", row),
      foot(number),
    ];
    expect(tables(page(1, "收入总表", "甲|1.00"), page(2, "收入总表", "乙|2.00"))).toHaveLength(1);
    expect(tables(page(1, "收入总表", "甲|1.00"), page(2, "支出总表", "乙|2.00"))).toHaveLength(2);
  });

  it("ends where a text of its own stands between", () => {
    expect(
      tables([table(1, "科目|合计", "甲|1.00")], [text(2, 20, "说明"), table(2, "科目|合计", "乙|2.00")]),
    ).toHaveLength(2);
  });
});
