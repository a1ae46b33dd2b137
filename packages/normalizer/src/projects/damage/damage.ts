import type { Damage } from "@yusuan/schema";
import type { GridCell } from "../grid/rows.js";
import { placeOf } from "../placed.js";

/** Longest text of a damaged cell that is repeated in `damage`; the extraction keeps all of it. */
const LONGEST = 200;

/** Name a loss, with the cell that shows it. */
export function damageAt(
  kind: Damage["kind"],
  field: string,
  en: string,
  zh: string,
  cell?: GridCell | undefined,
): Damage {
  const place = cell && placeOf(cell, shortened(cell.text));
  return { kind, field, message: { en, zh }, ...(place && { place }) };
}

function shortened(text: string): string {
  const chars = [...text];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST).join("")}…`;
}
