import { compact, plainLabel } from "../text.js";
import { kindOfCell, startsWithOrdinal } from "./cell-kind.js";
import { isTotalOfLabels, parted } from "./parted-rows.js";
import type { Row } from "./rows.js";

/** A table cut into the lines above its header, its header and its body. */
export type Sections = {
  /** Title, unit and 编制部门 lines that stand inside the grid. */
  readonly captions: readonly Row[];
  readonly header: readonly Row[];
  readonly body: readonly Row[];
};

/** Rows of the header where no row of the body is found; a header that is longer is none. */
const HEADER_ROWS = 12;
const SEARCHED_ROWS = 40;

/** Cut the rows of a table into captions, header and body. */
export function sectionsOf(rows: readonly Row[]): Sections {
  const captionCount = countWhile(rows, isCaption);
  const rest = rows
    .slice(captionCount)
    .flatMap((row, index, all) => parted(row, index < SEARCHED_ROWS ? all.slice(0, index) : []));
  const start = rest.slice(0, SEARCHED_ROWS).findIndex((row, index) => isBody(row, rest.slice(0, index)));
  const header = start < 0 ? rest.slice(0, HEADER_ROWS) : rest.slice(0, start);
  const body = rest.slice(header.length).filter((row) => !repeats(row, header));
  return { captions: rows.slice(0, captionCount), header, body };
}

function countWhile(rows: readonly Row[], test: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !test(row));
  return end < 0 ? rows.length : end;
}

function isCaption(row: Row): boolean {
  const texts = row.cells.map((cell) => compact(cell.text));
  const [first = ""] = texts;
  if (texts.some((text) => /^\(?(?:编制|填报|预算|公开)?(?:部门|单位)(?:名称)?[::]/u.test(text))) return true;
  if (texts.some((text) => /^\(?(?:金额)?单位[::]?\(?(?:人民币)?[百千万亿]*元\)?$/u.test(text))) return true;
  if (texts.some((text) => /^(?:财决)?公开\d{1,2}表$/u.test(text))) return true;
  return texts.length === 1 && first.length >= 5 && /(?:表|表\(.{0,12}\))$/u.test(first);
}

function isBody(row: Row, above: readonly Row[]): boolean {
  const kinds = row.cells.map((cell) => kindOfCell(cell));
  if (kinds.some((kind) => kind === "amount" || kind === "code")) return true;
  if (row.cells.some((cell) => startsWithOrdinal(cell.text))) return true;
  if (kinds.some((kind) => kind === "integer") && above.length > 0) return true;
  if (isPieceOfName(row, above) || isTotalOfLabels(row, above)) return true;
  const headed = above.some((other) => other.cells.some((cell) => plainLabel(cell.text) === "合计"));
  const empty = row.cells.every(
    (cell, index) => kinds[index] === "total" || kinds[index] === "dash" || compact(cell.text) === "无",
  );
  const bothSides = row.cells.length > 1 && kinds.every((kind) => kind === "total");
  return (empty && headed) || (bothSides && /[收支]/u.test(row.cells[0]?.text ?? ""));
}

/** The first half of a wrapped name in a row of its own, under a header that says 名称. */
function isPieceOfName({ cells: [cell, ...others] }: Row, above: readonly Row[]): boolean {
  if (!cell || others.length > 0 || cell.columnSpan > 1) return false;
  return above.some((row) =>
    row.cells.some(
      (head) => head.column === cell.column && head.columnSpan === 1 && /名称$/u.test(compact(head.text)),
    ),
  );
}

function repeats(row: Row, header: readonly Row[]): boolean {
  const text = textOf(row);
  return row.cells.length > 1 && header.some((other) => textOf(other) === text);
}

function textOf(row: Row): string {
  return row.cells.map((cell) => compact(cell.text)).join("|");
}
