import { type Block, type MoneyUnit, type Table, unitOfPhrase } from "@yusuan/schema";
import type { DraftBlock, DraftTable, DraftText } from "../draft.js";
import { bodyOf, isCaption, isFormNumber, isTableNote, isTitle } from "../words/captions.js";

/** How many blocks above a table may speak of it. */
const REACH = 8;
const SENTENCE = /[。；;]$/u;

/** Give every block its id and bind to each table the lines around it that name it. */
export function bindCaptions(drafts: readonly DraftBlock[]): Block[] {
  let texts = 0;
  let tables = 0;
  const ids = drafts.map((draft) => (draft.kind === "table" ? `t${++tables}` : `b${++texts}`));
  return drafts.map((draft, index): Block => {
    const id = ids[index] ?? "";
    if (draft.kind !== "table") return { ...draft, id } as Block;
    const above = captionsAbove(drafts, index);
    const below = notesBelow(drafts, index);
    const named = nameTable(
      above.map(({ block }) => block),
      draft,
    );
    return {
      kind: "table",
      id,
      pages: draft.pages,
      ...named,
      method: draft.method,
      ...(draft.grid && { grid: draft.grid }),
      rows: draft.rows,
      columns: draft.columns,
      cells: draft.cells,
      ...(draft.grids && { grids: draft.grids }),
      repeatedHeaderRows: draft.repeatedHeaderRows,
      captions: above.map((caption) => ids[caption.index] ?? ""),
      notes: below.map((i) => ids[i] ?? ""),
    };
  });
}

type Caption = { readonly index: number; readonly block: DraftText };

/** Blocks directly above the table up to its title, in reading order. */
function captionsAbove(drafts: readonly DraftBlock[], index: number): Caption[] {
  const captions: Caption[] = [];
  const table = drafts[index];
  const pages = table?.kind === "table" ? table.pages : [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const block = drafts[i];
    if (!block || block.kind === "table" || !mayName(block, pages[0])) break;
    const below = captions[0]?.block;
    // Above the title only its own first line or the number of the table may still belong to it.
    if (below && isTitle(below.text) && !isTitleStart(block, below)) break;
    captions.unshift({ index: i, block });
  }
  return captions;
}

/** A heading that no word tells to be a title names only what stands on its own page: a page ends with its number. */
function mayName(block: DraftText, page: number | undefined): boolean {
  if (isCaption(block.text) || isTitle(block.text)) return true;
  return (
    block.page === page && block.kind === "heading" && block.text.length <= 60 && !SENTENCE.test(block.text)
  );
}

function isTitleStart(block: DraftText, title: DraftText): boolean {
  if (isFormNumber(block.text)) return true;
  return (
    block.kind === "heading" &&
    block.level === title.level &&
    !isTitle(block.text) &&
    block.page === title.page
  );
}

function notesBelow(drafts: readonly DraftBlock[], index: number): number[] {
  const table = drafts[index];
  const page = table?.kind === "table" ? table.pages.at(-1) : undefined;
  const notes: number[] = [];
  for (let i = index + 1; i < drafts.length && i <= index + 4; i++) {
    const block = drafts[i];
    if (!block || block.kind === "table" || block.page !== page) break;
    if (!isTableNote(block.text) || isCaption(block.text)) break;
    notes.push(i);
  }
  return notes;
}

type Names = Pick<Table, "title" | "unit" | "preparedBy">;

function nameTable(captions: readonly DraftText[], table: DraftTable): Names {
  const inside = topCells(table);
  const titles = captions.filter((block) => !isCaption(block.text));
  const title = titles.map((block) => block.text).join("") || inside.find(isTitle);
  const texts = [...captions.map((block) => block.text), ...inside];
  const unit = firstOf(texts, unitOfPhrase);
  const preparedBy = firstOf(texts, bodyOf);
  return {
    ...(title ? { title } : {}),
    ...(unit ? { unit: unit as MoneyUnit } : {}),
    ...(preparedBy ? { preparedBy } : {}),
  };
}

/** Cells of the first rows that span far: a title or a unit line is sometimes a row of the table itself. */
function topCells(table: DraftTable): string[] {
  return table.cells
    .filter((cell) => cell.row < 3 && cell.columnSpan > 1 && 2 * cell.columnSpan >= table.columns)
    .map((cell) => cell.text);
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}
