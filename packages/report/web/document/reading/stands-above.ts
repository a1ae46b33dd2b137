import type { TableData, TextData } from "../../../src/contract/document-data.js";

/** Whether the title of the table at `index` is printed in the texts between it and the table before it. */
export function standsAbove(blocks: readonly (TextData | TableData)[], index: number): boolean {
  const table = blocks[index];
  if (table?.kind !== "table" || table.title === null) return false;
  const title = squeezed(table.title);
  for (let above = index - 1; above >= 0; above -= 1) {
    const block = blocks[above];
    if (!block || block.kind === "table") return false;
    if (squeezed(block.text) === title) return true;
  }
  return false;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
