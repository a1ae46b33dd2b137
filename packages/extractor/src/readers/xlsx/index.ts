import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { Page, Problem } from "@yusuan/schema";
import type { DraftBlock, DraftText, ReadResult } from "../../draft.js";
import { isTableNote, isTitle } from "../../words/captions.js";
import { skippedOutcome } from "../page-outcome.js";
import type { Reader, ReadLimits } from "../reader.js";
import { hiddenPlaces } from "./hidden.js";
import { openWorkbook } from "./open.js";
import {
  hiddenCells,
  hiddenSheet,
  noText,
  roundedValues,
  sheetCut,
  tooManyCells,
  uncomputed,
} from "./problems.js";
import { segmentsOf } from "./segments.js";
import { placeOf, type SheetCell, sheetCells } from "./sheet-cells.js";
import { areaOf, sheetTable } from "./sheet-table.js";
import { sideBySide } from "./side-by-side.js";

/** Workbooks: each sheet is a page, each cell is named as formulas name it. */
export const workbookReader: Reader = { read: readWorkbook };

/** Cells of all tables together, the empty ones too. */
const MOST_CELLS = 500_000;

type SheetResult = {
  readonly blocks: readonly DraftBlock[];
  readonly printed: readonly string[];
  readonly problems: readonly Problem[];
  readonly area: number;
};

async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const { book: workbook, uncomputed: never } = await openWorkbook(bytes, limits);
  const pages: Page[] = [];
  const blocks: DraftBlock[] = [];
  const printed: { page: number; text: string }[] = [];
  const problems: Problem[] = [];
  let area = 0;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const number = index + 1;
    if (number > limits.maxPages) {
      pages.push(skippedOutcome(number, limits.maxPages).page);
      continue;
    }
    const sheet = workbook.Sheets[name];
    const cells = sheetCells(sheet ?? {}, never.get(name) ?? new Set());
    const read = readSheet(sheet ?? {}, cells, { name, page: number }, limits.maxRuns, MOST_CELLS - area);
    area += read.area;
    pages.push(pageOf(workbook, index, name));
    for (const block of read.blocks) blocks.push(block);
    for (const text of read.printed) printed.push({ page: number, text });
    problems.push(...read.problems);
  }
  if (blocks.length === 0) throw noText();
  return { pages, blocks, printed, problems };
}

function pageOf({ Workbook }: WorkBook, index: number, name: string): Page {
  const hidden = (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
  return {
    ...{ number: index + 1, width: null, height: null, rotation: 0, method: "text", status: "read" },
    ...(hidden && { reason: hiddenSheet(name) }),
  };
}

function readSheet(
  sheet: WorkSheet,
  cells: readonly SheetCell[],
  { name, page }: { readonly name: string; readonly page: number },
  maxRows: number,
  room: number,
): SheetResult {
  let area = 0;
  const segments = sideBySide(cells).flatMap((side) => segmentsOf(side));
  const blocks = segments.map((segment): DraftBlock => {
    if (segment.kind === "text") return textBlock(segment.cells, name, page);
    area += areaOf(segment.cells);
    if (area > room) throw tooManyCells(name, MOST_CELLS);
    return sheetTable(segment.cells, name, page);
  });
  const placesOf = (which: (cell: SheetCell) => boolean) =>
    cells.filter(which).map(({ row, column }) => placeOf(name, row, column));
  const rounded = placesOf(({ value }) => value !== undefined);
  const missing = placesOf((cell) => cell.uncomputed);
  const hidden = hiddenPlaces(sheet, cells);
  const problems = [
    ...(rounded.length > 0 ? [roundedValues(page, name, rounded)] : []),
    ...(missing.length > 0 ? [uncomputed(page, name, missing)] : []),
    ...(hidden.length > 0 ? [hiddenCells(page, name, hidden)] : []),
    ...(sheet["!fullref"] !== undefined && sheet["!fullref"] !== sheet["!ref"]
      ? [sheetCut(page, name, maxRows)]
      : []),
  ];
  return { blocks, printed: cells.map(({ text }) => text), problems, area };
}

/** Cells of a row of text, as one line. */
function textBlock(cells: readonly SheetCell[], name: string, page: number): DraftText {
  const said = cells.filter(({ text }) => text !== "");
  const [first] = said;
  const text = said.map((cell) => cell.text).join(" ");
  const place = placeOf(name, first?.row ?? 0, first?.column ?? 0);
  const at = { page, bbox: null, place, text };
  if (isTableNote(text)) return { kind: "note", ...at };
  return isTitle(text) ? { kind: "heading", level: 1, ...at } : { kind: "paragraph", ...at };
}
