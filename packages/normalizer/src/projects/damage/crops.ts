import type { GridRow } from "../grid/rows.js";
import { isFormLabel } from "../vocabulary.js";

const LEAST_WORDS = 6;
/** Percent of the words of the shorter row that its neighbour must show too. */
const LEAST_SHARED = 30;
/** Labels of the form that must stand inside cells of several words. */
const LEAST_LABELS = 2;
const LONGEST = 4000;

/** The words of a text, where spaces stand between them; spaces inside a number (`3, 852. 53`) are closed. */
export function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .replace(/(?<=\d), +(?=\d{3}(?!\d))/gu, ",")
    .replace(/(?<=\d)\. +(?=\d{1,2}(?!\d))/gu, ".")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/**
 * The rows at the top of a form that are no rows but crops of one page, each read whole: labels and values of a
 * column stand in one cell, and neighbouring rows show mostly the same words.
 */
export function cropsOf(rows: readonly GridRow[]): readonly GridRow[] {
  const words = rows.map((row) => new Set(row.cells.flatMap(({ text }) => wordsOf(text).filter(isWord))));
  const first = words.findIndex((own, index) => overlap(own, words[index + 1]));
  if (first < 0) return [];
  let last = first;
  while (overlap(words[last], words[last + 1])) last += 1;
  const crops = rows.slice(first, last + 1);
  const labels = new Set(crops.flatMap(crowdedLabels));
  return labels.size >= LEAST_LABELS ? crops : [];
}

function isWord(word: string): boolean {
  return [...word].length >= 2;
}

function overlap(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b || Math.min(a.size, b.size) < LEAST_WORDS) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 100 >= Math.min(a.size, b.size) * LEAST_SHARED;
}

/** Labels that share their cell with at least two more words. */
function crowdedLabels({ cells }: GridRow): readonly string[] {
  return cells.flatMap(({ text }) => {
    const words = wordsOf(text);
    return words.length < 3 ? [] : words.filter(isFormLabel);
  });
}
