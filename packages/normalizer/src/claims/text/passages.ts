import { type Block, type Extraction, type TextBlock, toHalfWidth } from "@yusuan/schema";
import { cellPassages } from "./cells.js";
import { NO_HEADINGS, type Outline, withHeading } from "./headings.js";
import { goesOn } from "./joins.js";
import type { Passage, Piece } from "./passage.js";

/**
 * The running text of a document: paragraphs put together over lines and pages, and cells that hold sentences,
 * except those of the given tables.
 */
export function passagesOf(extraction: Extraction, statementTables: ReadonlySet<string>): readonly Passage[] {
  const { blocks } = extraction;
  const captions = new Set(blocks.flatMap((block) => (block.kind === "table" ? block.captions : [])));
  const edges = rightEdges(blocks);
  const passages: Passage[] = [];
  let outline = NO_HEADINGS;
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === "table") {
      if (!statementTables.has(block.id)) passages.push(...cellPassages(block, at, contextOf(outline)));
      at += 1;
      continue;
    }
    const run = runFrom(blocks, at, captions, edges);
    if (run.length === 1 && block.kind === "heading") outline = withHeading(outline, block.text, at);
    passages.push(joined(run, at, outline));
    at += run.length;
  }
  return passages;
}

/** No paragraph goes over more blocks. */
const MOST_BLOCKS = 200;

function runFrom(
  blocks: readonly Block[],
  at: number,
  captions: ReadonlySet<string>,
  edges: ReadonlyMap<number, number>,
): readonly TextBlock[] {
  const run: TextBlock[] = [];
  for (let i = at; i < blocks.length && run.length < MOST_BLOCKS; i += 1) {
    const block = blocks[i];
    if (!block || block.kind === "table") break;
    const last = run.at(-1);
    if (last) {
      if (captions.has(last.id) || captions.has(block.id)) break;
      if (!goesOn(last, block, edges.get(last.page) ?? 0)) break;
    }
    run.push(block);
  }
  return run;
}

function joined(run: readonly TextBlock[], order: number, outline: Outline): Passage {
  let printed = "";
  const pieces: Piece[] = [];
  for (const { id, page, bbox, place, text, numbers } of run) {
    const where = { page, bbox, ...(place !== undefined && { place }), ...(numbers && { numbers }) };
    pieces.push({ start: printed.length, ...where, block: id });
    printed += text;
  }
  return { printed, text: toHalfWidth(printed), pieces, order, ...contextOf(outline) };
}

function contextOf({ headings, project }: Outline): Pick<Passage, "section" | "headings" | "project"> {
  const texts = headings.map(({ text }) => text);
  const section = texts.at(-1);
  return { headings: texts, ...(section !== undefined && { section }), ...(project && { project }) };
}

/** The right edge of the text on each page. */
function rightEdges(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind === "table" || !block.bbox) continue;
    edges.set(block.page, Math.max(edges.get(block.page) ?? 0, block.bbox[2]));
  }
  return edges;
}
