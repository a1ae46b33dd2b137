import type { Block, Cell, Correction, Extraction, Message, Table, TextBlock } from "@yusuan/schema";
import { squeeze } from "../text.js";

/** What a text is settled to, and why. */
export type Change = {
  readonly part: Correction["part"];
  readonly text: string;
  readonly message: Message;
};

/** Changes of the cells of one table, or of text blocks. */
type Changes<T> = ReadonlyMap<T, Change>;

/** An extraction and how its texts were settled. */
export type Settled = { readonly extraction: Extraction; readonly corrections: readonly Correction[] };

/** The table with its changed cells, and a correction for each. Spaces that fall away are none. */
export function withCells(
  table: Table,
  changes: Changes<Cell>,
): { readonly table: Table; readonly corrections: readonly Correction[] } {
  if (changes.size === 0) return { table, corrections: [] };
  const corrections: Correction[] = [];
  const cells = table.cells.map((cell) => {
    const change = changes.get(cell);
    if (!change || change.text === cell.text) return cell;
    if (squeeze(change.text) !== squeeze(cell.text)) {
      const place = { table: table.id, row: cell.row, column: cell.column };
      corrections.push({ ...correctionOf(cell, change), cell: place });
    }
    return { ...cell, text: change.text };
  });
  return { table: { ...table, cells }, corrections };
}

/** The text block as it was settled, and the correction that tells it. */
export function withText<T extends TextBlock>(
  block: T,
  change: Change,
): { readonly block: T; readonly corrections: readonly Correction[] } {
  const same = squeeze(change.text) === squeeze(block.text);
  // Places of numbers are places in the text that was read, and none of another text.
  const unplaced = block.numbers && change.text !== block.text ? { numbers: [] } : {};
  return {
    block: { ...block, text: change.text, ...unplaced },
    corrections: same ? [] : [{ ...correctionOf(block, change), block: block.id }],
  };
}

function correctionOf({ page, bbox, text: read }: Cell | TextBlock, { part, text, message }: Change) {
  return { part, page, bbox: bbox && [...bbox], read, text, message } satisfies Correction;
}

/** Settle the tables one by one; what is settled in one does not depend on another. */
export function eachTable(extraction: Extraction, settle: (table: Table) => Changes<Cell>): Settled {
  const corrections: Correction[] = [];
  let changed = false;
  const blocks = extraction.blocks.map((block): Block => {
    if (block.kind !== "table") return block;
    const settled = withCells(block, settle(block));
    corrections.push(...settled.corrections);
    changed ||= settled.table !== block;
    return settled.table;
  });
  return { extraction: changed ? { ...extraction, blocks } : extraction, corrections };
}

/** The corrections of several passes over one text as one: what was read first, what it was taken for last. */
export function joinCorrections(corrections: readonly Correction[]): readonly Correction[] {
  const joined = new Map<string, Correction>();
  for (const correction of corrections) {
    const { cell, block } = correction;
    const key = cell ? `${cell.table} ${cell.row} ${cell.column}` : (block ?? "");
    const first = joined.get(key);
    joined.set(key, first ? { ...correction, read: first.read } : correction);
  }
  return [...joined.values()].filter(({ read, text }) => read !== text);
}
