import type { Cell, Extraction, TextBlock } from "@yusuan/schema";

/** Whether a text was read from a picture. */
export function isScanned({
  confidence = 1,
}: Pick<Cell, "confidence"> | Pick<TextBlock, "confidence">): boolean {
  return confidence < 1;
}

/** Whether any text of a document was read from a picture. */
export function hasScans({ blocks }: Extraction): boolean {
  return blocks.some((block) => (block.kind === "table" ? block.cells.some(isScanned) : isScanned(block)));
}
