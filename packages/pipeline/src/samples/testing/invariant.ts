import type { Extraction, Table } from "@yusuan/schema";
import type { Outcome } from "./documents.js";

/** What of an outcome speaks against a property that every outcome has; empty where it holds. */
export type Invariant = (outcome: Outcome) => readonly string[];

export function tablesOf({ blocks }: Extraction): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
