import { stringify } from "csv-stringify/sync";
import type { Field, Table } from "../declaration/field.js";
import type { Row } from "../declaration/row.js";

export const BYTE_ORDER_MARK = "\uFEFF";

/** The first record of a CSV file: the names of the fields. */
export function csvHeader({ fields }: Table): string {
  return records([fields.map(({ name }) => name)]);
}

/**
 * Rows as CSV (RFC 4180, CRLF). A missing value is an empty field; numbers have a point and no separators; texts are
 * what the document says. `forExcel` puts a ' before texts that a spreadsheet would take for a formula.
 */
export function csvRows({ fields }: Table, rows: readonly Row[], forExcel: boolean): string {
  if (rows.length === 0) return "";
  return records(rows.map((row) => fields.map((field) => textOf(field, row, forExcel))));
}

function records(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", quoted_match: /[\r\n]/u },
  );
}

function textOf({ name, type }: Field, row: Row, forExcel: boolean): string {
  const cell = row[name] ?? null;
  if (cell === null) return "";
  const text = String(cell);
  return forExcel && type === "text" && isFormula(text) ? `'${text}` : text;
}

/** A sign, digits and separators: a spreadsheet makes nothing but a number of it. */
const PRINTED_NUMBER = /^[-+]?[\d,.]+%?$/u;

/** Whether a spreadsheet may take a text of a CSV file for a formula (OWASP, CSV injection). */
export function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !PRINTED_NUMBER.test(text);
}
