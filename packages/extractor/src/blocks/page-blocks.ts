import type { BBox } from "@yusuan/schema";
import type { DraftText } from "../draft.js";
import type { Run } from "../page/content.js";
import { roundBox } from "../page/geometry.js";
import type { PageTable } from "../tables/page-table.js";
import type { PageLayout } from "./page-layout.js";
import { textBlocks } from "./paragraphs.js";
import { type TextLine, textLines } from "./text-lines.js";

export type PageBlock =
  | { readonly kind: "text"; readonly block: DraftText }
  | { readonly kind: "table"; readonly table: PageTable };

/** Tables and running text of a page in reading order: from top to bottom, text parted where a table stands. */
export function pageBlocks(layout: PageLayout): PageBlock[] {
  const tables = [...layout.tables].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  const lines = textLines(layout.free);
  const blocks: PageBlock[] = [];
  const measured = new Set<TextLine>();
  for (const table of tables) {
    const above = lines.filter(
      (line) => !measured.has(line) && middle(line.box) < middle(table.box) && line.box[1] < table.box[1] + 4,
    );
    for (const line of above) measured.add(line);
    for (const block of asText(layout, above)) blocks.push(block);
    blocks.push({ kind: "table", table });
  }
  blocks.push(
    ...asText(
      layout,
      lines.filter((line) => !measured.has(line)),
    ),
    ...layout.askew.map(asNote(layout.number)),
  );
  return blocks;
}

function asText(layout: PageLayout, lines: readonly TextLine[]): PageBlock[] {
  if (lines.length === 0) return [];
  return textBlocks(layout.number, layout.width, layout.height, lines).map((block) => ({
    kind: "text",
    block,
  }));
}

function asNote(page: number): (run: Run) => PageBlock {
  return (run) => ({
    kind: "text",
    block: { kind: "note", page, bbox: roundBox(run.bbox), text: run.text },
  });
}

function middle([, y0, , y1]: BBox): number {
  return (y0 + y1) / 2;
}
