import { utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";

type Sheets = Readonly<Record<string, WorkSheet>>;

function bytesOf(
  sheets: Sheets,
  bookType: "xlsx" | "biff8" | "xlml" = "xlsx",
  hidden: readonly number[] = [],
) {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: Object.keys(sheets).map((_, i) => ({ Hidden: hidden.includes(i) ? 1 : 0 })) };
  const written: Uint8Array = write(book, { type: "buffer", bookType });
  return Uint8Array.from(written);
}

async function read(bytes: Uint8Array, fileName = "a.xlsx") {
  const extraction = await extract({ fileName, bytes }, { ocr: "never" });
  expect(extraction.accounting.numbersPlaced).toBe(extraction.accounting.numbersPrinted);
  const blocks = extraction.blocks.map((block) => {
    if (block.kind !== "table") return `${block.kind} ${block.text}`;
    const rows = Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map(
          ({ text, columnSpan, rowSpan }) =>
            `${text}${columnSpan * rowSpan > 1 ? `[${rowSpan}x${columnSpan}]` : ""}`,
        )
        .join(" | "),
    );
    return rows;
  });
  return { ...extraction, shown: blocks };
}

const ROWS = [
  ["2025年部门收入预算总表"],
  ["编制部门：示例局", null, "单位：元"],
  ["科目", "名称", "合计"],
  ["201", "甲", 12.5],
  [],
  ["", "合计", 12.5],
  ["注：本表不含结转。"],
];

function sheetOf(rows: readonly (readonly unknown[])[], merges: readonly string[] = ["A1:C1"]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = merges.map((range) => utils.decode_range(range));
  return sheet;
}

const TABLE = ["科目 | 名称 | 合计", "201 | 甲 | 12.5", " | 合计 | 12.5"];

describe("a sheet", () => {
  test.each([
    ["xlsx", "xlsx"],
    ["biff8", "xls"],
    ["xlml", "xls"],
  ] as const)("in %s is its title, captions, table and note", async (bookType, extension) => {
    const { shown, blocks, source } = await read(
      bytesOf({ "表 1": sheetOf(ROWS) }, bookType),
      `a.${extension}`,
    );
    expect(shown).toEqual([
      "heading 2025年部门收入预算总表",
      "paragraph 编制部门：示例局 单位：元",
      TABLE,
      "note 注：本表不含结转。",
    ]);
    const table = blocks.find((block) => block.kind === "table");
    expect(table).toMatchObject({ method: "native", title: "2025年部门收入预算总表", unit: "元" });
    expect(table?.cells.find(({ text }) => text === "甲")?.place).toBe("'表 1'!B4");
    expect(source.mediaType).toContain(extension === "xls" ? "ms-excel" : "spreadsheetml");
  });

  test("with several tables gives each its own title", async () => {
    const { blocks } = await read(bytesOf({ a: sheetOf([...ROWS, [], ...ROWS], ["A1:C1", "A9:C9"]) }));
    expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(2);
  });

  test("with tables side by side gives each its own title and unit", async () => {
    const beside = ROWS.slice(0, 4).map((row) => [...row, ...Array(4 - row.length).fill(null)]);
    const right = [["2025年部门支出预算总表"], ["单位：万元"], ["科目", "合计"], ["205", 3.5]];
    const rows = beside.map((row, index) => [...row, ...(right[index] ?? [])]);
    const { blocks, shown } = await read(bytesOf({ a: sheetOf(rows, ["A1:C1", "E1:F1"]) }));
    expect(shown.filter(Array.isArray)).toEqual([TABLE.slice(0, 2), ["科目 | 合计", "205 | 3.5"]]);
    expect(blocks.filter(({ kind }) => kind === "table")).toMatchObject([
      { title: "2025年部门收入预算总表", unit: "元" },
      { title: "2025年部门支出预算总表", unit: "万元" },
    ]);
    const whole = await read(bytesOf({ a: sheetOf(rows, ["A1:F1"]) }));
    expect(whole.shown.filter(Array.isArray)).toHaveLength(1);
  });

  test("keeps merged cells, and columns that merge alike are one", async () => {
    const rows = [
      ["科目", null, "金额", null],
      ["201", "甲", 1, null],
      ["202", "乙", 2, null],
    ];
    const { shown } = await read(bytesOf({ a: sheetOf(rows, ["A1:B1", "C1:D1", "C2:D2", "C3:D3"]) }));
    expect(shown).toEqual([["科目[1x2] | 金额", "201 | 甲 | 1", "202 | 乙 | 2"]]);
  });

  test("shows numbers as they are printed and tells those that are rounded", async () => {
    const sheet = sheetOf(ROWS);
    sheet.C4 = { t: "n", v: 12.3456, z: "#,##0.00" };
    const { blocks, problems } = await read(bytesOf({ a: sheet }));
    const cells = blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
    expect(cells.find(({ text }) => text === "12.35")?.value).toBe("12.3456");
    expect(problems).toMatchObject([{ code: "rounded-values", note: true }]);
  });

  test("tells formulas that were never computed, and does not take them for empty cells", async () => {
    const sheet = sheetOf(ROWS);
    sheet.C6 = { t: "n", f: "SUM(C4:C5)" };
    const { problems, blocks } = await read(bytesOf({ a: sheet }));
    expect(problems).toMatchObject([
      { code: "uncomputed-formulas", message: { en: expect.stringContaining("a!C6") } },
    ]);
    const cells = blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
    expect(cells.find(({ place }) => place === "a!C6")?.text).toBe("=SUM(C4:C5)");
  });

  test("tells what is hidden, and reads it", async () => {
    const sheet = sheetOf(ROWS);
    sheet["!rows"] = [];
    sheet["!rows"][3] = { hidden: true };
    const { pages, problems, shown } = await read(bytesOf({ a: sheetOf(ROWS), b: sheet }, "xlsx", [1]));
    expect(pages.map(({ reason }) => reason?.en.includes("hidden") ?? false)).toEqual([false, true]);
    expect(problems).toMatchObject([{ code: "hidden-cells", page: 2 }]);
    expect(shown.filter(Array.isArray)).toEqual([TABLE, TABLE]);
  });

  test("of a million columns and three cells costs no more than they do", async () => {
    const sheet = sheetOf(
      [
        ["a", "b"],
        ["c", 1],
      ],
      [],
    );
    sheet["!merges"] = [{ s: { r: 1, c: 2 }, e: { r: 1_048_575, c: 16_383 } }];
    const { blocks } = await read(bytesOf({ a: sheet }));
    expect(blocks).toMatchObject([{ kind: "table", rows: 2, columns: 2 }]);
  });
});

describe("a workbook is refused", () => {
  const codeOf = async (bytes: Uint8Array, limits = {}) =>
    extract({ fileName: "a.xlsx", bytes }, { limits }).then(
      () => "read",
      (error: { readonly code?: string }) => error.code,
    );

  test("that is cut off", async () => {
    const whole = bytesOf({ a: sheetOf(ROWS) });
    for (const share of [0.3, 0.6, 0.9])
      expect(await codeOf(whole.subarray(0, Math.floor(share * whole.length)))).not.toBe("read");
  });

  test("that holds nothing", async () => {
    expect(await codeOf(bytesOf({ a: utils.aoa_to_sheet([[]]) }))).toBe("no-text");
  });

  test("that inflates too far", async () => {
    const rows = Array.from({ length: 3000 }, () => Array.from({ length: 20 }, () => "同"));
    expect(await codeOf(bytesOf({ a: sheetOf(rows, []) }), { maxInflated: 100_000 })).toBe(
      "inflates-too-far",
    );
  });
});
