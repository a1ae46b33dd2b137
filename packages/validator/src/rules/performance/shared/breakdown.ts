import type { Breakdown, Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";

/** The amounts of rows of 项目构成分解. */
export function breakdownAmounts({ entries }: DocumentIndex, rows: readonly Breakdown[]): readonly Entry[] {
  return rows.flatMap(({ amount }) => (amount && entries.get(amount.id)) ?? []);
}

/** Rows of the breakdown by the name of their component. */
export function byComponent({ breakdown = [] }: Project): ReadonlyMap<string, readonly Breakdown[]> {
  const rows = new Map<string, Breakdown[]>();
  for (const row of breakdown) {
    if (row.component === undefined) continue;
    const name = plainName(row.component);
    const list = rows.get(name);
    if (list) list.push(row);
    else rows.set(name, [row]);
  }
  return rows;
}

/** A name for comparison: what line breaks and different brackets leave alike. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}
