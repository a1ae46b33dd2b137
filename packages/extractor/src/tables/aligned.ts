import type { Rule, Run } from "../page/content.js";
import type { PageTable } from "./page-table.js";

export function alignedTables(
  _page: number,
  free: readonly Run[],
  _rules: readonly Rule[],
): { readonly tables: PageTable[]; readonly free: readonly Run[] } {
  return { tables: [], free };
}
