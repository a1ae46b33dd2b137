import type { Cell } from "@yusuan/schema";
import { type Classification, codesForName, entriesByCode } from "@yusuan/taxonomy";
import type { Change } from "../change.js";
import { nameOfCode, STRAY_MARKS } from "../messages.js";
import { type Evidence, mayBeReadingOf } from "../reading/allowance.js";
import { readingDistance } from "../reading/distance.js";
import { comparable, withoutStrayMarks } from "../reading/tidy.js";
import { isScanned } from "../scanned.js";
import type { CodedRow } from "./coded-row.js";

/** How often a reading stands beside a code in the whole document, and how sure the surest of them is. */
type Count = { readonly times: number; readonly confidence: number };

/** By code and reading. */
export type Readings = ReadonlyMap<string, ReadonlyMap<string, Count>>;

/** A reading that stands beside its code this often, and is once this sure, is what is printed. */
const OFTEN = 2;
const SURE = 0.93;
/** By how much one name of a code must be nearer than the others. */
const CLEARLY = 0.3;

export function readingsOf(rows: Iterable<readonly [CodedRow, string | undefined]>): Readings {
  const readings = new Map<string, Map<string, Count>>();
  for (const [{ name, names }, code] of rows) {
    const read = comparable(name);
    if (code === undefined || read === "") continue;
    const known = readings.get(code) ?? new Map<string, Count>();
    const before = known.get(read) ?? { times: 0, confidence: 0 };
    const confidence = Math.max(before.confidence, Math.min(1, ...names.map((cell) => cell.confidence)));
    readings.set(code, known.set(read, { times: before.times + 1, confidence }));
  }
  return readings;
}

/**
 * The name of a row's code where its reading is near to it: one that the code has or had, or, of a code that no list
 * holds, the one that stands beside it elsewhere. A reading that is another code's name is what is printed.
 */
export function nameChange(
  { names }: CodedRow,
  code: string,
  classification: Classification,
  readings: Readings,
): readonly [Cell, Change] | undefined {
  const [cell, ...others] = names;
  if (!cell || others.length > 0 || !isScanned(cell)) return undefined;
  const read = comparable(cell.text);
  const here = readings.get(code) ?? new Map<string, Count>();
  const listed = (entriesByCode(classification).get(code) ?? []).map(({ name }) => name);
  const words =
    listed.length > 0 ? listed : [...here].flatMap(([text, count]) => (isPrinted(count) ? [text] : []));
  if (words.some((word) => comparable(word) === read)) return tidied(cell);
  if (read === "" || codesForName(classification, cell.text, null).length > 0) return tidied(cell);
  const ranked = words
    .map((word) => ({
      word,
      form: comparable(word),
      distance: readingDistance(read, comparable(word), read.length),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (!best || (next && next.distance - best.distance < CLEARLY) || isShortened(read, best.form))
    return tidied(cell);
  const often = isPrinted(here.get(read));
  const told = !often && here.has(best.form);
  const evidence: Evidence = { confidence: often ? 1 : cell.confidence, by: told ? "told" : "place" };
  if (!mayBeReadingOf(read, best.form, evidence)) return tidied(cell);
  return [cell, { part: "name", text: best.word, message: nameOfCode(code) }];
}

function isPrinted(count: Count | undefined): boolean {
  return count !== undefined && count.times >= OFTEN && count.confidence >= SURE;
}

/** The name of an older edition, or of a newer one: with or without a final 支出. */
function isShortened(read: string, name: string): boolean {
  return read === `${name}支出` || name === `${read}支出`;
}

function tidied(cell: Cell): readonly [Cell, Change] | undefined {
  const text = withoutStrayMarks(cell.text);
  const quoted = /["“”]/u.test(cell.text);
  if (quoted || text === "" || text === cell.text.trim()) return undefined;
  return [cell, { part: "name", text, message: STRAY_MARKS }];
}
