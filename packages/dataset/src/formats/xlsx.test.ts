import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "@protobi/exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineTable, field, MONEY } from "../declaration/field.js";
import { parseCsv } from "../testing/parse-csv.js";
import { csvHeader, csvRows } from "./csv.js";
import { loadTables, withDuckDb } from "./duckdb.js";
import { writeXlsx } from "./xlsx.js";

const TABLE = defineTable({
  name: "t",
  about: { en: "A table", zh: "表" },
  primaryKey: ["id"],
  foreignKeys: [],
  fields: [
    field("id", "integer", "Id", "编号", { required: true }),
    field("text", "text", "Text", "文本"),
    field("amount", "decimal", "Amount", "金额", { digits: MONEY }),
    field("day", "date", "Day", "日期"),
    field("sure", "boolean", "Sure", "可靠"),
  ],
});
const ROWS = [
  { id: 1, text: "=1+1", amount: "8466201.85", day: "2026-03-01", sure: true },
  { id: 2, text: "2010301", amount: "-0.05", day: null, sure: false },
  { id: 3, text: '甲,\n"乙"', amount: "99999999999999.99", day: null, sure: null },
];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-xlsx-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function write(path: string, mostRows?: number): Promise<void> {
  writeFileSync(join(root, "t.csv"), csvHeader(TABLE) + csvRows(TABLE, ROWS, false));
  await withDuckDb(":memory:", root, async (connection) => {
    await loadTables(connection, [TABLE], () => join(root, "t.csv"));
    await writeXlsx(connection, [TABLE], new Map([["t", ROWS.length]]), path, mostRows);
  });
}

async function read(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

const valuesOf = (sheet: ExcelJS.Worksheet | undefined, row: number) =>
  TABLE.fields.map((_, at) => sheet?.getRow(row).getCell(at + 1).value ?? null);

test("a bold header that stays, texts that are texts, numbers and days that are what they are", async () => {
  const path = join(root, "a.xlsx");
  await write(path);
  const workbook = await read(path);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["contents", "t"]);
  const sheet = workbook.getWorksheet("t");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet?.getRow(1).getCell(1).font.bold).toBe(true);
  expect(valuesOf(sheet, 1)).toEqual(["id", "text", "amount", "day", "sure"]);
  expect(valuesOf(sheet, 2)).toEqual([1, "=1+1", 8466201.85, new Date("2026-03-01T00:00:00Z"), true]);
  expect(valuesOf(sheet, 3)).toEqual([2, "2010301", -0.05, null, false]);
  expect(valuesOf(sheet, 4)).toEqual([3, '甲,\n"乙"', "99999999999999.99", null, null]);
  expect(sheet?.getRow(2).getCell(2).formula).toBeUndefined();
  expect(sheet?.getRow(2).getCell(3).numFmt).toBe("#,##0.00");
});

test("a table that is longer than a sheet goes on in the next", async () => {
  const path = join(root, "long.xlsx");
  await write(path, 3);
  const workbook = await read(path);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["contents", "t", "t_2"]);
  expect(valuesOf(workbook.getWorksheet("t_2"), 1)[0]).toBe("id");
  expect(valuesOf(workbook.getWorksheet("t_2"), 2)[0]).toBe(3);
});

test("equal data give equal bytes", async () => {
  await write(join(root, "1.xlsx"));
  // The dates of a zip file count every other second.
  await new Promise((done) => setTimeout(done, 2_100));
  await write(join(root, "2.xlsx"));
  expect(readFileSync(join(root, "2.xlsx")).equals(readFileSync(join(root, "1.xlsx")))).toBe(true);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is an error that can be caught", async () => {
  await expect(write("/dev/full")).rejects.toMatchObject({ code: "ENOSPC" });
});

const office = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!office)("LibreOffice opens it (skipped where soffice is not installed)", async () => {
  const path = join(root, "office.xlsx");
  await write(path);
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,2";
  const profile = `-env:UserInstallation=file://${join(root, "profile")}`;
  const { status } = spawnSync("soffice", [
    profile,
    "--headless",
    "--convert-to",
    filter,
    "--outdir",
    root,
    path,
  ]);
  expect(status).toBe(0);
  const [, first, second, third] = parseCsv(readFileSync(join(root, "office-t.csv"), "utf8"), "\n");
  expect(first).toEqual(["1", "=1+1", "8466201.85", "2026-03-01", "TRUE"]);
  expect(second?.slice(0, 3)).toEqual(["2", "2010301", "-0.05"]);
  expect(third?.[2]).toBe("99999999999999.99");
});
