import { createHash } from "node:crypto";
import { type Block, type Cell, EXTRACTION_SCHEMA, type Extraction, type Table } from "@yusuan/schema";

/** Where a table of a test stands and what is said around it. */
export type TableOptions = Partial<Omit<Table, "kind" | "cells" | "rows" | "columns">>;

/**
 * A table from lines of cells divided by `|`. `<` continues the cell on the left, `^` the cell above, and `.`
 * alone or nothing is an empty cell.
 */
export function tableOf(lines: readonly string[], options: TableOptions = {}): Table {
  const grid = lines.map((line) => line.split("|").map((text) => text.trim()));
  const cells: Cell[] = [];
  for (const [row, texts] of grid.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text === "<" || text === "^") continue;
      let columnSpan = 1;
      while (texts[column + columnSpan] === "<") columnSpan += 1;
      let rowSpan = 1;
      while (grid[row + rowSpan]?.[column] === "^") rowSpan += 1;
      const place = [column * 50, row * 10, (column + columnSpan) * 50, (row + rowSpan) * 10] as const;
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        text: text === "." ? "" : text.replaceAll("\\n", "\n"),
        page: options.pages?.[0] ?? 1,
        bbox: [...place],
        confidence: 1,
      });
    }
  }
  return {
    kind: "table",
    id: "t1",
    pages: [1],
    method: "ruled",
    repeatedHeaderRows: [],
    captions: [],
    notes: [],
    ...options,
    rows: grid.length,
    columns: Math.max(0, ...grid.map((texts) => texts.length)),
    cells,
  };
}

/** A text block of a test. */
export function textOf(kind: "heading" | "paragraph" | "note", text: string): Block {
  return { kind, id: `b-${kind}-${text.length}`, page: 1, bbox: null, text };
}

/** An extraction that holds the blocks; tables are numbered `t1`, `t2`, … in order. */
export function extractionOf(...blocks: Block[]): Extraction {
  let tables = 0;
  const sha256 = createHash("sha256").update(JSON.stringify(blocks)).digest("hex");
  return {
    schema: EXTRACTION_SCHEMA,
    source: { id: sha256.slice(0, 16), fileName: "test.pdf", mediaType: "application/pdf", sha256, bytes: 1 },
    pages: [{ number: 1, width: 842, height: 595, rotation: 0, method: "text", status: "read" }],
    blocks: blocks.map((block) => {
      if (block.kind !== "table") return block;
      tables += 1;
      return { ...block, id: `t${tables}` };
    }),
    accounting: { numbersPrinted: 0, numbersPlaced: 0, lost: [] },
    problems: [],
  };
}
