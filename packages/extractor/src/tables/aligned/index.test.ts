import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { horizontal, printRight, printRun } from "../../testing/print.js";
import type { PageTable } from "../page-table.js";
import { alignedTables } from "./index.js";

/** Rows of texts; an empty cell is an empty string, a cell that spans on is followed by `…`. */
function texts(table: PageTable | undefined): string[][] {
  const rows = Array.from({ length: table?.rows ?? 0 }, () => Array((table?.xs.length ?? 1) - 1).fill("…"));
  for (const cell of table?.cells ?? []) (rows[cell.row] ?? [])[cell.column] = cell.text;
  return rows;
}

const header = [
  printRun("编码", 0, 30),
  printRun("名称", 50, 30),
  printRun("合计", 150, 30),
  printRun("项目", 220, 30),
];
const row = (code: string, y: number, ...amounts: readonly string[]): Run[] => [
  printRun(code, 0, y),
  printRun("服务支出", 40, y),
  ...amounts.map((amount, i) => printRight(amount, 175 + 70 * i, y)),
];

describe("alignedTables", () => {
  test("makes a table of text that lines up", () => {
    const { tables, free } = alignedTables(
      4,
      [...header, ...row("201", 50, "1.00", "2.00"), ...row("208", 70, "3.00", "4.00")],
      [],
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ page: 4, method: "aligned", rows: 3 });
    expect(texts(tables[0])).toEqual([
      ["编码", "名称", "合计", "项目"],
      ["201", "服务支出", "1.00", "2.00"],
      ["208", "服务支出", "3.00", "4.00"],
    ]);
    expect(free).toEqual([]);
  });

  test("keeps a column that is blank", () => {
    const { tables } = alignedTables(
      1,
      [...header, ...row("201", 50, "1.00"), ...row("208", 70, "3.00")],
      [],
    );
    expect(texts(tables[0]).map((cells) => cells[3])).toEqual(["项目", "", ""]);
  });

  test("lets the word of a total stand across the columns before its figures", () => {
    const total = [printRun("合计", 60, 90), printRight("4.00", 175, 90), printRight("6.00", 245, 90)];
    const { tables } = alignedTables(
      1,
      [...header, ...row("201", 50, "1.00", "2.00"), ...row("208", 70, "3.00", "4.00"), ...total],
      [],
    );
    expect(texts(tables[0]).at(-1)).toEqual(["合计", "…", "4.00", "6.00"]);
  });

  test("leaves running text free", () => {
    const prose = printRun("以上各项支出合计说明如下。", 0, 120);
    const { tables, free } = alignedTables(
      1,
      [...header, ...row("201", 50, "1.00"), ...row("208", 70, "3.00"), prose],
      [],
    );
    expect(tables).toHaveLength(1);
    expect(free).toEqual([prose]);
  });

  test("finds nothing where nothing lines up", () => {
    const prose = [printRun("第一部分", 0, 30), printRun("部门概况", 0, 50)];
    expect(alignedTables(1, prose, [])).toEqual({ tables: [], free: prose });
    expect(alignedTables(1, [], [])).toEqual({ tables: [], free: [] });
  });

  test("parts rows at drawn lines", () => {
    const runs = [...header, ...row("201", 50, "1.00"), printRun("续", 40, 62), ...row("208", 80, "3.00")];
    const rules = [horizontal(36, 0, 250), horizontal(68, 0, 250), horizontal(90, 0, 250)];
    const { tables } = alignedTables(1, runs, rules);
    expect(texts(tables[0]).map((cells) => cells[1])).toEqual(["名称", "服务支出续", "服务支出"]);
  });
});

test("no run is lost: it is free or its text stands in a cell", () => {
  const amount = fc.constantFrom("1.00", "12,345.67", "0", "", "208", "支出", "注：", "合计");
  fc.assert(
    fc.property(fc.array(fc.array(amount, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const runs = rows.flatMap((cells, y) =>
        cells.flatMap((text, x) => (text === "" ? [] : [printRight(text, 60 + 80 * x, 30 + 20 * y)])),
      );
      const { tables, free } = alignedTables(1, runs, []);
      const found = [...tables.flatMap((table) => table.cells), ...free].map((each) => each.text).join("");
      const sorted = (text: string) => [...text.replace(/\s/gu, "")].sort().join("");
      expect(sorted(found)).toBe(sorted(runs.map((run) => run.text).join("")));
    }),
  );
});
