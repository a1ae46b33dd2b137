import type { Cell, Table } from "@yusuan/schema";
import { type Row, rowsOf } from "../table/rows.js";
import { sectionsOf } from "../table/sections.js";
import { squeeze } from "../text.js";
import type { Change } from "./change.js";
import { LEVELS_BESIDE, NEAR_HEADER, REPEATED_HEADER } from "./messages.js";
import { readingDistance } from "./reading/distance.js";
import { shapeOfCharacter } from "./reading/look-alikes.js";
import { knownWord, nearestWord } from "./reading/nearest.js";
import { labelParts } from "./reading/parts.js";
import { comparable, withoutStrayMarks } from "./reading/tidy.js";
import { isScanned } from "./scanned.js";
import { labelIndex } from "./words/labels.js";

const LEVELS = ["类", "款", "项"] as const;

/** Share of a header row's characters that may be read otherwise where it is printed again. */
const REPEATED = 0.3;

/** Settle the header cells of a table. */
export function settleHeaders(table: Table): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  const { header, body } = sectionsOf(rowsOf(table));
  for (const row of header) {
    const levels = settledLevels(row);
    for (const cell of row.cells) {
      if (!isScanned(cell)) continue;
      const level = levels.get(cell);
      if (level !== undefined) changes.set(cell, { part: "header", text: level, message: LEVELS_BESIDE });
      else {
        const text = settledHeader(cell.text, cell.confidence);
        if (text !== undefined) changes.set(cell, { part: "header", text, message: NEAR_HEADER });
      }
    }
  }
  for (const [cell, text] of likeOthers(header.flatMap(({ cells }) => cells)))
    if (!changes.has(cell)) changes.set(cell, { part: "header", text, message: REPEATED_HEADER });
  const texts = (row: Row) => row.cells.map((cell) => changes.get(cell)?.text ?? cell.text);
  for (const [cell, text] of repeatedHeaders(header, body, texts))
    changes.set(cell, { part: "header", text, message: REPEATED_HEADER });
  return changes;
}

/** Headers are printed again over other columns: one that differs in one character from just one other, a known word. */
function likeOthers(cells: readonly Cell[]): ReadonlyMap<Cell, string> {
  const known = new Set(cells.map(({ text }) => squeeze(text)).filter((word) => isKnownHeader(word)));
  const found = new Map<Cell, string>();
  for (const cell of cells.filter(isScanned)) {
    const read = squeeze(cell.text);
    if (read.length < 3 || isKnownHeader(read)) continue;
    const near = [...known].filter(
      (word) => word.length === read.length && readingDistance(read, word, 1) <= 1,
    );
    if (near.length === 1 && near[0] !== undefined) found.set(cell, near[0]);
  }
  return found;
}

function isKnownHeader(word: string): boolean {
  return knownWord(labelIndex(), word) !== undefined;
}

/** The cells of rows below that are another reading of a row of the header, printed again on a later page. */
function repeatedHeaders(
  header: readonly Row[],
  body: readonly Row[],
  texts: (row: Row) => readonly string[],
): ReadonlyMap<Cell, string> {
  const found = new Map<Cell, string>();
  let goesOn = false;
  for (const row of body) {
    const again = row.cells.every(isScanned)
      ? header.find((head) => isAgain(head, row, texts(head), goesOn))
      : undefined;
    goesOn = again !== undefined;
    if (!again) continue;
    const words = texts(again);
    for (const [index, cell] of row.cells.entries()) {
      const word = words[index];
      if (word !== undefined && squeeze(word) !== squeeze(cell.text)) found.set(cell, word);
    }
  }
  return found;
}

/** Whether a row stands in the columns of a header row and reads nearly so; 类, 款, 项 only below the row above them. */
function isAgain(head: Row, row: Row, words: readonly string[], goesOn: boolean): boolean {
  if (head.cells.length !== row.cells.length || row.cells.length < 2) return false;
  let distance = 0;
  let length = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (head.cells[index]?.column !== cell.column || /\d/u.test(cell.text)) return false;
    const word = comparable(words[index] ?? "");
    distance += readingDistance(comparable(cell.text), word, word.length);
    length += word.length;
  }
  return (
    distance <= Math.max(1, REPEATED * length) && (goesOn || length > 2 * row.cells.length || distance === 0)
  );
}

function settledHeader(text: string, confidence: number): string | undefined {
  const read = squeeze(text);
  const index = labelIndex();
  if (read.length < 2 || read.length > 40) return undefined;
  const tidy = withoutStrayMarks(read);
  if (knownWord(index, read) !== undefined)
    return tidy.length === read.length ? undefined : whole(tidy, read);
  const { before, middle, behind } = labelParts(read);
  if (before + behind !== "" && knownWord(index, middle) !== undefined) return undefined;
  for (const [part, around] of [
    [middle, [before, behind]],
    [read, ["", ""]],
  ] as const) {
    const found = nearestWord(index, part, { confidence, by: "header" });
    if (found) return around[0] + found.word + around[1];
  }
  return undefined;
}

/** Opening quotation marks are no stray ones where they belong to the word. */
function whole(tidy: string, read: string): string | undefined {
  const text = /^[“"]/u.test(read) && /[”"]/u.test(tidy) ? `“${tidy}` : tidy;
  return text === read ? undefined : text;
}

/** The cells of 类, 款 and 项 that stand side by side, where most of them are read so or for a similar character. */
function settledLevels({ cells }: Row): ReadonlyMap<Cell, string> {
  const settled = new Map<Cell, string>();
  for (const [at, first] of cells.entries()) {
    const found = LEVELS.flatMap((level, index) => {
      const cell = cells[at + index];
      return cell && cell.column === first.column + index && squeeze(cell.text).length <= 2
        ? [{ cell, level, like: resembles(cell.text, level) }]
        : [];
    });
    const like = found.filter((each) => each.like).length;
    // 类 and 款 alone stand in a row of their own below the header of the codes.
    const whole = found.length === 3 ? like >= 2 : found.length === 2 && cells.length === 2 && like >= 1;
    if (!whole && (found.length < 2 || like < 2)) continue;
    for (const { cell, level, like: similar } of found)
      if (squeeze(cell.text) !== level && (similar || whole)) settled.set(cell, level);
  }
  return settled;
}

function resembles(text: string, level: string): boolean {
  const read = withoutStrayMarks(squeeze(text));
  return read.length === 1 && shapeOfCharacter(read) === shapeOfCharacter(level);
}
