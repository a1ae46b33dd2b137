import type { Area, Place } from "./workbook.js";

/** `C5`; rows and columns count from 1. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `$C$5`. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** `'T1 收支预算总表'!C5`. */
export function reference({ sheet, row, column }: Place): string {
  return `${quoted(sheet)}!${address(row, column)}`;
}

/** `'勾稽项 Terms'!H5:H9`. */
export function columnRange(sheet: string, column: number, [from, to]: readonly [number, number]): string {
  return `${quoted(sheet)}!${address(from, column)}:${address(to, column)}`;
}

export function areaName({ top, left, bottom, right }: Area): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}

/** A text as a literal of a formula; 255 characters are what a literal may have. */
export function literal(text: string): string {
  return `"${text.slice(0, 255).replaceAll('"', '""')}"`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
