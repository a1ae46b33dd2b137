import { type Block, type MoneyUnit, type Table, unitOfPhrase } from "@yusuan/schema";
import type { DraftBlock, DraftTable, DraftText } from "../draft.js";

/** How many blocks above a table may speak of it. */
const REACH = 8;
const PREPARED_BY =
  /(?:编制|填报|公开|预算)(?:部门|单位)(?:名称)?\s*[:：]\s*(.+?)(?=\s*(?:(?:金额)?单位\s*[:：]|$))|^(?:部门|单位)(?:名称)?\s*[:：]\s*(.+?)(?=\s*(?:(?:金额)?单位\s*[:：]|$))/u;
const TITLE = /表(?:格)?(?:[（(].{0,20}[)）])?$/u;
const NOTE = /^(?:注|备注|说明)\s*[:：]|(?:本|此|该|上)表|空表/u;
const SENTENCE = /[。；;]$/u;
const TABLE_NUMBER = /^(?:附?表|公开)\s*[\d一二三四五六七八九十]+(?:[-－—]\d+)?(?:表)?\s*[:：]?$/u;

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
      rows: draft.rows,
      columns: draft.columns,
      cells: draft.cells,
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
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const block = drafts[i];
    if (!block || block.kind === "table" || !mayName(block)) break;
    const below = captions[0]?.block;
    // Above the title only its own first line or the number of the table may still belong to it.
    if (below && isTitle(below) && !isTitleStart(block, below)) break;
    captions.unshift({ index: i, block });
  }
  return captions;
}

function mayName(block: DraftText): boolean {
  if (isCaptionLine(block.text) || isTitle(block) || TABLE_NUMBER.test(block.text.trim())) return true;
  return block.kind === "heading" && block.text.length <= 60 && !SENTENCE.test(block.text);
}

function isCaptionLine(text: string): boolean {
  return unitOfPhrase(text) !== undefined ? text.length <= 80 : PREPARED_BY.test(text) && text.length <= 80;
}

function isTitle(block: DraftText): boolean {
  return block.text.length <= 60 && TITLE.test(block.text.trim());
}

function isTitleStart(block: DraftText, title: DraftText): boolean {
  if (TABLE_NUMBER.test(block.text.trim())) return true;
  return (
    block.kind === "heading" && block.level === title.level && !isTitle(block) && block.page === title.page
  );
}

function notesBelow(drafts: readonly DraftBlock[], index: number): number[] {
  const table = drafts[index];
  const page = table?.kind === "table" ? table.pages.at(-1) : undefined;
  const notes: number[] = [];
  for (let i = index + 1; i < drafts.length && i <= index + 4; i++) {
    const block = drafts[i];
    if (!block || block.kind === "table" || block.page !== page) break;
    if (!NOTE.test(block.text) || isCaptionLine(block.text)) break;
    notes.push(i);
  }
  return notes;
}

type Names = Pick<Table, "title" | "unit" | "preparedBy">;

function nameTable(captions: readonly DraftText[], table: DraftTable): Names {
  const inside = topCells(table);
  const titles = captions.filter(
    (block) => !isCaptionLine(block.text) && !TABLE_NUMBER.test(block.text.trim()),
  );
  const title = titles.map((block) => block.text).join("") || inside.find((text) => TITLE.test(text));
  const texts = [...captions.map((block) => block.text), ...inside];
  const unit = firstOf(texts, unitOfPhrase);
  const preparedBy = firstOf(texts, preparedByOf);
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

/** The body that an 编制部门 line names. */
function preparedByOf(text: string): string | undefined {
  const match = PREPARED_BY.exec(text.trim());
  const name = (match?.[1] ?? match?.[2])?.trim();
  return name && !/^(?:人民币)?(?:百万|亿|千|万)?元$/u.test(name) ? name : undefined;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}
