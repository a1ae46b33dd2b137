import type { Block, Table } from "@yusuan/schema";

/** The table as though it was read from a picture; `read` are the texts of cells that were read otherwise, by `row.column`. */
export function scannedTable(
  table: Table,
  read: Readonly<Record<string, string | readonly [text: string, confidence: number]>> = {},
): Table {
  return {
    ...table,
    method: "ocr",
    grid: "ruled",
    cells: table.cells.map((cell) => {
      const other = read[`${cell.row}.${cell.column}`];
      const [text, confidence] = typeof other === "string" ? [other, 0.92] : (other ?? [cell.text, 0.96]);
      return text.trim() === "" ? { ...cell, text } : { ...cell, text, confidence };
    }),
  };
}

/** A text block as though it was read from a picture. */
export function scannedText(block: Block, confidence = 0.85): Block {
  return block.kind === "table" ? block : { ...block, confidence };
}
