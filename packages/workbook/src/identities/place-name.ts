import type { Located } from "../figures/locate.js";
import type { Numbered } from "../figures/numbered.js";
import { address } from "../model/address.js";
import { SHEETS } from "../model/words.js";

/** `T3!C5`, in short for the name of the sheet. */
export function placeName({ place }: Located): string {
  const sheet = place.sheet === SHEETS.others ? "其他" : (place.sheet.split(" ")[0] ?? place.sheet);
  return `${sheet}!${address(place.row, place.column)}`;
}

/** What the checks of one row of a table are found by. */
export function totalKey({ cell }: Numbered): string {
  return cell ? rowKey(cell.table, cell.row) : "";
}

export function rowKey(table: string, row: number): string {
  return `${table}|${row}`;
}
