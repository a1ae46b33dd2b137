import { type FileHandle, open } from "node:fs/promises";
import type { Table } from "../declaration/field.js";
import type { TableRows } from "../declaration/row.js";
import { TABLES } from "../declaration/tables.js";
import { BYTE_ORDER_MARK, csvHeader, csvRows } from "../formats/csv.js";

/** Where the CSV file of a table goes. */
export type CsvTarget = { readonly pathOf: (table: Table) => string; readonly forExcel: boolean };

/** Takes rows document by document and appends them to the CSV files of their tables. */
export class RowWriter {
  readonly counts = new Map<string, number>(TABLES.map(({ name }) => [name, 0]));

  private constructor(private readonly outputs: readonly Output[]) {}

  static async open(targets: readonly CsvTarget[]): Promise<RowWriter> {
    const outputs: Output[] = [];
    for (const { pathOf, forExcel } of targets) {
      for (const table of TABLES) {
        const file = await open(pathOf(table), "wx");
        outputs.push({ table, file, forExcel });
        await file.write(`${forExcel ? BYTE_ORDER_MARK : ""}${csvHeader(table)}`);
      }
    }
    return new RowWriter(outputs);
  }

  async write(rows: TableRows): Promise<void> {
    for (const [name, given] of rows) this.counts.set(name, (this.counts.get(name) ?? 0) + given.length);
    for (const { table, file, forExcel } of this.outputs) {
      const text = csvRows(table, rows.get(table.name) ?? [], forExcel);
      if (text !== "") await file.appendFile(text);
    }
  }

  async close(): Promise<void> {
    for (const { file } of this.outputs) await file.close();
  }
}

type Output = { readonly table: Table; readonly file: FileHandle; readonly forExcel: boolean };
