import { utils, type WorkSheet } from "@e965/xlsx";
import type { SheetCell } from "./sheet-cells.js";

/** Names of hidden rows and columns (`3:3`, `B:B`) that hold something. */
export function hiddenPlaces(sheet: WorkSheet, cells: readonly SheetCell[]): readonly string[] {
  const said = cells.filter(({ text }) => text !== "");
  const rows = [...new Set(said.map(({ row }) => row))].filter(
    (row) => sheet["!rows"]?.[row]?.hidden === true,
  );
  const columns = [...new Set(said.map(({ column }) => column))].filter(
    (column) => sheet["!cols"]?.[column]?.hidden === true,
  );
  return [
    ...rows.map((row) => `${row + 1}:${row + 1}`),
    ...columns
      .sort((a, b) => a - b)
      .map((column) => `${utils.encode_col(column)}:${utils.encode_col(column)}`),
  ];
}
