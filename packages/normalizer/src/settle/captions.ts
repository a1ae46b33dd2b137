import {
  type Block,
  type Cell,
  type Correction,
  type Extraction,
  type Table,
  unitOfPhrase,
} from "@yusuan/schema";
import { squeeze } from "../text.js";
import { type Change, type Settled, withCells, withText } from "./change.js";
import { EMPTY_TABLE, NEAR_TITLE, NEAR_UNIT } from "./messages.js";
import { settledNote } from "./notes.js";
import { isScanned } from "./scanned.js";
import { settledTitle } from "./titles.js";
import { settledUnitLine } from "./units.js";

/** How many texts above a table may speak of it. */
const REACH = 8;
/** Rows of a table that may hold its title and its unit. */
const TOP = 3;

/** Settle the titles and units of the tables, above them and in their first rows, and notes that say that a table is empty. */
export function settleCaptions(extraction: Extraction): Settled {
  const corrections: Correction[] = [];
  const texts = new Map<string, { readonly read: string; readonly text: string }>();
  const above = captionPlaces(extraction.blocks);
  const lines = extraction.blocks.map((block, index): Block => {
    if (block.kind === "table" || !isScanned(block)) return block;
    const change =
      noteLine(block.text) ?? (above.has(index) ? settledLine(block.text, block.confidence ?? 1) : undefined);
    if (!change) return block;
    const settled = withText(block, change);
    corrections.push(...settled.corrections);
    texts.set(block.id, { read: block.text, text: change.text });
    return settled.block;
  });
  const blocks = lines.map((block, index): Block => {
    if (block.kind !== "table") return block;
    const inside = withCells(block, topChanges(block));
    corrections.push(...inside.corrections);
    return withNames(inside.table, lines.slice(Math.max(0, index - REACH), index), texts);
  });
  const changed = blocks.some((block, index) => block !== extraction.blocks[index]);
  return { extraction: changed ? { ...extraction, blocks } : extraction, corrections };
}

/** Indices of the texts that stand directly above a table. */
function captionPlaces(blocks: readonly Block[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [index, { kind }] of blocks.entries()) {
    if (kind !== "table") continue;
    for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
      if (blocks[at]?.kind === "table") break;
      places.add(at);
    }
  }
  return places;
}

function noteLine(text: string): Change | undefined {
  const note = settledNote(text);
  return note === undefined ? undefined : { part: "label", text: note, message: EMPTY_TABLE };
}

function settledLine(text: string, confidence: number): Change | undefined {
  const unit = settledUnitLine(text);
  if (unit !== undefined) return { part: "unit", text: unit, message: NEAR_UNIT };
  const title = settledTitle(text, confidence);
  return title === undefined ? undefined : { part: "title", text: title, message: NEAR_TITLE };
}

function topChanges(table: Table): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  for (const cell of table.cells) {
    if (cell.row >= TOP || cell.columnSpan < 2 || 2 * cell.columnSpan < table.columns || !isScanned(cell))
      continue;
    const change = settledLine(cell.text, cell.confidence);
    if (change) changes.set(cell, change);
  }
  return changes;
}

/** The table with its title and unit read again from the lines that were settled. */
function withNames(
  table: Table,
  above: readonly Block[],
  texts: ReadonlyMap<string, { readonly read: string; readonly text: string }>,
): Table {
  const lastTable = above.findLastIndex(({ kind }) => kind === "table");
  const settled = above.slice(lastTable + 1).flatMap((block) => {
    const text = block.kind === "table" ? undefined : texts.get(block.id);
    return text ? [text] : [];
  });
  let { title, unit } = table;
  for (const { read, text } of settled) {
    if (title !== undefined && title !== text && squeeze(title).includes(squeeze(read)))
      title = squeeze(title).replace(squeeze(read), text);
  }
  for (const { text } of settled) unit ??= unitOfPhrase(text);
  const unchanged = title === table.title && unit === table.unit;
  return unchanged
    ? table
    : { ...table, ...(title !== undefined && { title }), ...(unit !== undefined && { unit }) };
}
