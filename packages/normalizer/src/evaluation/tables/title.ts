import type { PlacedTable } from "../../table/neighbours.js";
import { compact } from "../../text.js";

const NO_TITLE = /单位[:：]|^[(（]?[12]\d{3}年度?[)）]?$|^编制|^填报|[:：。]$|。/u;

/** The caption nearest to a table that one of the patterns finds, the first pattern first; else the nearest one. As printed. */
export function titleOf({ table, above }: PlacedTable, ...preferred: readonly RegExp[]): string | null {
  const captions = [
    ...table.captions.toReversed(),
    ...above,
    ...(table.title === undefined ? [] : [table.title]),
  ].filter((text) => !NO_TITLE.test(compact(text)) && compact(text).length > 2);
  for (const pattern of preferred) {
    const found = captions.find((text) => pattern.test(compact(text)));
    if (found !== undefined) return found;
  }
  return captions[0] ?? null;
}
