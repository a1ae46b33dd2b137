import { toHalfWidth } from "@yusuan/schema";
import { squeeze } from "../../page/characters.js";
import type { Run } from "../../page/content.js";
import { unionOf } from "../../page/geometry.js";
import { isCaption, isNote, isTitle } from "../../words/captions.js";
import { linesOf, lineText } from "../cell-text.js";
import { cellWords } from "./words.js";

/** A printed line as a candidate row of a table. */
export type Line = {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly size: number;
  /** Runs that are amounts. */
  readonly amounts: number;
  /** Whether the line alone shows columns. */
  readonly strong: boolean;
  /** Whether the line names or introduces a table, or is running text, and so stands in none. */
  readonly outside: boolean;
};

const AMOUNT = /^[-−–(△▲+]?[¥￥]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{4,}|0)[)%]?$/u;
const CODE = /^\d{3}$|^\d{5}$|^\d{7}$/u;
/** Running text covers this share of the width of all text. */
const FULL = 0.7;
const SENTENCE = /[。；]/u;
/** The dots that lead to a page number in a table of contents. */
const LEADERS = /…{3}|\.{6}|·{6}|．{4}/u;

/** Whether the text is an amount as tables print it: with separators or decimals, long, or nought. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(squeeze(toHalfWidth(text)));
}

/** Whether the text is a classification code in one column. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** Runs as lines, each judged for what it can be in a table. */
export function candidateLines(runs: readonly Run[]): Line[] {
  const [left, , right] = unionOf(runs.map((run) => run.bbox)) ?? [0, 0, 0, 0];
  const width = right - left;
  return linesOf(runs).map((line) => lineOf(line, width));
}

/** The line with its runs parted into cells, once it is known to stand in a table. */
export function withWords(line: Line): Line {
  return { ...lineOf(line.runs.flatMap(cellWords), 0), strong: line.strong, outside: line.outside };
}

function lineOf(line: readonly Run[], width: number): Line {
  const text = lineText(line);
  const top = Math.min(...line.map((run) => run.bbox[1]));
  const bottom = Math.max(...line.map((run) => run.bbox[3]));
  const size = Math.max(...line.map((run) => run.size));
  // Running text is one run; where a line has several, its runs may hold two cells each.
  const words = line.length > 1 ? line.flatMap(cellWords) : line;
  const amounts = words.filter((run) => isAmount(run.text)).length;
  const outside = isOutside(line, text, width);
  const strong =
    !outside && (words.length >= 3 || (words.length === 2 && (amounts > 0 || isCode(line[0]?.text ?? ""))));
  return { runs: line, text, top, bottom, middle: (top + bottom) / 2, size, amounts, strong, outside };
}

function isOutside(line: readonly Run[], text: string, width: number): boolean {
  if (isCaption(text) || isNote(text) || LEADERS.test(text)) return true;
  if (line.length === 1 && isTitle(text)) return true;
  const [only] = line;
  if (line.length !== 1 || !only) return false;
  // Running text fills its measure or ends a sentence; a word in a cell does neither.
  return SENTENCE.test(text) || (text.length > 25 && only.bbox[2] - only.bbox[0] > FULL * width);
}
