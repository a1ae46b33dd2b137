import { createWriteStream } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type ExcelJS from "@protobi/exceljs";
import type { Cell, Field, Table } from "../declaration/field.js";
import { drained } from "./backlog.js";
import { name } from "./sql.js";
import { numberFormat, type SheetValue, sheetValue } from "./xlsx-cell.js";
import { fixZipDates } from "./zip-dates.js";

/** Rows of a worksheet, the header among them. */
const MOST_ROWS = 1_048_576;

/** A fixed time, so that equal data give equal bytes. */
const EPOCH = new Date("2000-01-01T00:00:00Z");

/** Write the tables of a DuckDB file as one workbook: what stands where first, then one sheet for every table. */
export async function writeXlsx(
  connection: DuckDBConnection,
  tables: readonly Table[],
  counts: ReadonlyMap<string, number>,
  path: string,
  mostRows = MOST_ROWS,
): Promise<void> {
  const file = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => file.once("error", reject));
  // Whoever waits is told; nobody may be waiting yet.
  failed.catch(() => undefined);
  const { default: excel } = await import("@protobi/exceljs");
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.created = EPOCH;
  workbook.modified = EPOCH;
  workbook.creator = "yusuan";
  workbook.lastModifiedBy = "yusuan";
  writeContents(workbook, tables, counts);
  for (const table of tables) await writeTable(workbook, connection, table, mostRows, failed);
  await Promise.race([workbook.commit(), failed]);
  await fixZipDates(path);
}

type Column = { readonly header: string; readonly width: number; readonly format?: string | undefined };

function addSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, title: string, columns: readonly Column[]) {
  const sheet = workbook.addWorksheet(title, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  sheet.columns = columns.map(({ header, width, format }) => ({
    header,
    width,
    ...(format === undefined ? {} : { style: { numFmt: format } }),
  }));
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  return sheet;
}

function writeContents(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  tables: readonly Table[],
  counts: ReadonlyMap<string, number>,
): void {
  const sheet = addSheet(workbook, "contents", [
    { header: "table", width: 20 },
    { header: "field", width: 24 },
    { header: "rows", width: 12 },
    { header: "unit", width: 14 },
    { header: "description", width: 60 },
    { header: "说明", width: 60 },
  ]);
  for (const { name: table, about, fields } of tables) {
    sheet.addRow([table, null, counts.get(table) ?? 0, null, about.en, about.zh]).commit();
    for (const field of fields) {
      sheet
        .addRow([table, field.name, null, field.unit?.en ?? null, field.about.en, field.about.zh])
        .commit();
    }
  }
  sheet.commit();
}

/** A table that is longer than a sheet goes on in `lines_2`. */
async function writeTable(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  connection: DuckDBConnection,
  table: Table,
  mostRows: number,
  failed: Promise<never>,
): Promise<void> {
  const columns = table.fields.map((field) => ({
    header: field.name,
    width: widthOf(field),
    format: numberFormat(field),
  }));
  let part = 1;
  let sheet = addSheet(workbook, table.name, columns);
  let used = 1;
  for await (const rows of rowsOf(connection, table)) {
    for (const row of rows) {
      if (used === mostRows) {
        sheet.commit();
        part += 1;
        sheet = addSheet(workbook, `${table.name}_${part}`, columns);
        used = 1;
      }
      sheet.addRow(row).commit();
      used += 1;
    }
    await drained(sheet, failed);
  }
  sheet.commit();
}

async function* rowsOf(
  connection: DuckDBConnection,
  { name: table, fields }: Table,
): AsyncGenerator<readonly SheetValue[][]> {
  const columns = fields.map((field) =>
    field.type === "decimal" || field.type === "date" ? `${name(field.name)}::VARCHAR` : name(field.name),
  );
  const result = await connection.stream(`SELECT ${columns.join(", ")} FROM ${name(table)}`);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    yield chunk
      .getRows()
      .map((row) => fields.map((field, index) => sheetValue(field, plainCell(row[index]))));
  }
}

function plainCell(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function widthOf({ name: header, type }: Field): number {
  const least = type === "text" ? 16 : type === "decimal" ? 18 : 10;
  return Math.max(least, header.length + 2);
}
