import type { Block, Extraction, Table } from "@yusuan/schema";
import { compact } from "../text.js";

/** A table with the short texts directly above it and whether nothing but page marks stands between it and the table before. */
export type PlacedTable = {
  readonly table: Table;
  /** Nearest first. */
  readonly above: readonly string[];
  readonly follows: boolean;
};

const REACH = 4;
const LONGEST = 60;

/** The tables of a document in reading order, with the texts of their captions and notes instead of the blocks' ids. */
export function placedTables({ blocks }: Extraction): readonly PlacedTable[] {
  const texts = new Map(
    blocks.flatMap((block) => (block.kind === "table" ? [] : [[block.id, block.text] as const])),
  );
  const textsOf = (ids: readonly string[]) => ids.map((id) => texts.get(id) ?? id);
  return blocks.flatMap((block, index) => {
    if (block.kind !== "table") return [];
    const table = { ...block, captions: textsOf(block.captions), notes: textsOf(block.notes) };
    return [{ table, ...lookUp(blocks, index) }];
  });
}

function lookUp(blocks: readonly Block[], index: number): { above: readonly string[]; follows: boolean } {
  const above: string[] = [];
  for (let back = index - 1; back >= 0 && above.length < REACH; back -= 1) {
    const block = blocks[back];
    if (!block || block.kind === "table")
      return { above, follows: block !== undefined && above.length === 0 };
    const text = compact(block.text);
    if (isPageMark(text)) continue;
    if (text.length > LONGEST || /[。；;]$/u.test(text)) return { above, follows: false };
    above.push(block.text);
  }
  return { above, follows: false };
}

function isPageMark(text: string): boolean {
  return /^[-—–第页共/\d]*$/u.test(text);
}
