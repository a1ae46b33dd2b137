import type { Cell } from "@yusuan/schema";
import type { DraftBlock, DraftTable } from "../draft.js";
import { squeeze } from "../page/characters.js";
import { roundBox } from "../page/geometry.js";
import { roundConfidence } from "../page/reading.js";
import { continueTable, type LongTable, longTable } from "../tables/continuation.js";
import { tableGrid } from "../tables/grid-part.js";
import { readsAlike } from "../words/reads-alike.js";
import type { PageBlock } from "./page-blocks.js";
import { placeOf, runningTexts } from "./running-texts.js";

const CONTINUED =
  /^[（(]?\s*(?:续表?|接上表|接上页)\s*[\d一二三四五六七八九十]*[）)]?$|[（(]续(?:表)?[\d一二三四五六七八九十]*[）)]$/u;

type Item = { kind: "text"; block: DraftBlock } | { kind: "table"; table: LongTable };

/**
 * The blocks of all pages as one sequence, in which a table that goes on over a page break is one table. Between its
 * parts only page furniture may stand: page numbers, marks such as 续表, lines that stood over its first part too.
 */
export function documentBlocks(pages: readonly (readonly PageBlock[])[]): DraftBlock[] {
  const items: Item[] = [];
  for (const [number, page] of pages.entries()) {
    const index = page.findIndex((block) => block.kind === "table");
    const next = page[index];
    const lastTable = items.findLastIndex((item) => item.kind === "table");
    const last = items[lastTable];
    const between = [...items.slice(lastTable + 1), ...page.slice(0, Math.max(0, index))];
    const above = captionTexts(items, lastTable);
    if (next?.kind === "table" && last?.kind === "table" && followsPage(last.table, next.table.page)) {
      const running = runningTexts(pages[number - 1] ?? [], page);
      const furniture = between.every(
        (item) =>
          item.kind === "text" && (isFurniture(item.block, above) || running.has(placeOf(item.block))),
      );
      const joined = furniture ? continueTable(last.table, next.table) : undefined;
      if (joined) {
        items[lastTable] = { kind: "table", table: joined };
        for (const block of page) if (block !== next) items.push(toItem(block));
        continue;
      }
    }
    for (const block of page) items.push(toItem(block));
  }
  return items.map((item) => (item.kind === "text" ? item.block : draftTable(item.table)));
}

function toItem(block: PageBlock): Item {
  return block.kind === "text" ? block : { kind: "table", table: longTable(block.table) };
}

function followsPage(table: LongTable, page: number): boolean {
  return table.pages.at(-1) === page - 1;
}

/** Texts that stand directly above the table at `index`. */
function captionTexts(items: readonly Item[], index: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let i = index - 1; i >= 0 && i >= index - 8; i--) {
    const item = items[i];
    if (item?.kind !== "text" || item.block.kind === "table") break;
    texts.add(squeeze(item.block.text));
  }
  return texts;
}

function isFurniture(block: DraftBlock, captions: ReadonlySet<string>): boolean {
  if (block.kind === "table") return false;
  const text = squeeze(block.text);
  if (CONTINUED.test(text) || captions.has(text)) return true;
  if (block.confidence !== undefined && [...captions].some((caption) => isSameCaption(caption, text)))
    return true;
  return block.kind === "note" && /^[-—–]*第?\d{1,4}页?(?:[/／共]+\d{1,4}页?)?[-—–]*$/u.test(text);
}

/** Characters that two readings of a caption may differ in; titles of two forms differ in more, or in these words. */
const READ_OTHERWISE = 2;
const TELLING = /[^收入支出预决]/gu;

function isSameCaption(a: string, b: string): boolean {
  return readsAlike(a, b, READ_OTHERWISE) && a.replace(TELLING, "") === b.replace(TELLING, "");
}

function draftTable(table: LongTable): DraftTable {
  const cells = table.parts
    .flat()
    .map(
      (cell): Cell => ({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        text: cell.text,
        page: cell.page,
        bbox: roundBox(cell.box),
        confidence: cell.reading ? roundConfidence(cell.reading.confidence) : 1,
        ...(cell.reading?.candidates && { candidates: [...cell.reading.candidates] }),
      }),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: "table",
    pages: [...table.pages],
    ...methodOf(table.method, cells),
    rows: table.rows,
    columns: table.xs.length - 1,
    cells,
    ...gridsOf(table),
    repeatedHeaderRows: [...table.repeatedHeaderRows],
  };
}

function gridsOf({ grids, xs }: LongTable): Pick<DraftTable, "grids"> {
  const found = grids.flatMap((part) => tableGrid(part, xs) ?? []);
  return found.length > 0 ? { grids: found } : {};
}

function methodOf(method: LongTable["method"], cells: readonly Cell[]): Pick<DraftTable, "method" | "grid"> {
  const scanned = cells.some(({ confidence }) => confidence < 1);
  return scanned ? { method: "ocr", grid: method } : { method };
}
