import type { Cell, Table } from "@yusuan/schema";
import { type Classification, codesForName, entriesByCode } from "@yusuan/taxonomy";
import { compactCode } from "../../text.js";
import type { Change } from "../change.js";
import { codeOfName, DIGITS_OF_CODE } from "../messages.js";
import { mayBeReadingOf } from "../reading/allowance.js";
import { comparable } from "../reading/tidy.js";
import { isScanned } from "../scanned.js";
import { ascendingRows } from "./ascending.js";
import { asRead, type Candidate, candidatesOf, OTHER_NAME } from "./candidates.js";
import { type CodedRow, codeDistances, partOf } from "./coded-row.js";
import { SIMILAR_DIGIT } from "./digits.js";
import { habitsOf, pathCosts, stepCost } from "./order.js";

/** How much cheaper a code must be than the next one. */
const CLEARLY = 0.7;
/** A name this near its code speaks for the code. */
const SAME_NAME = 0.3;
/** Rows that are numbered in their own way before a table counts as numbered so. */
const OWN_NUMBERING = 2;
const OWN_SHARE = 0.15;

/** The codes of the rows as they are settled; a row that leaves more than one code keeps the one that was read. */
export function settledCodes(
  rows: readonly CodedRow[],
  classification: Classification,
): readonly (string | undefined)[] {
  const read = rows.map((row) =>
    row.code === undefined ? undefined : asRead(row, row.code, classification),
  );
  const sure = ascendingRows(read.map((each) => (each && speaksForItself(each) ? each.code : undefined)));
  const habits = habitsOf(sure.flatMap(({ code }) => (code === undefined ? [] : [code])));
  const options = rows.map((row, index): readonly Candidate[] => {
    const own = read[index];
    const anchored = own && speaksForItself(own) && (sure[index]?.inOrder || !habits.ascending);
    const headed = own && stepCost(read[index - 1]?.code, own.code, { ...habits, ascending: false }) === 0;
    if (own && (!row.scanned || (anchored && (headed || index === 0)))) return [own];
    return candidatesOf(row, classification);
  });
  const used = options.map((each, index) => ({ each, index })).filter(({ each }) => each.length > 0);
  const costs = pathCosts(
    used.map(({ each }) => each),
    habits,
  );
  const otherwise = rows.filter((row, index) => {
    const own = read[index];
    return own?.listed && own.name >= OTHER_NAME && codesForName(classification, row.name, null).length > 0;
  });
  const numberedOtherwise = otherwise.length > Math.max(OWN_NUMBERING, OWN_SHARE * rows.length);
  const taken = new Map<string, number>();
  for (const each of read) if (each) taken.set(each.code, (taken.get(each.code) ?? 0) + 1);
  const best = new Map(used.map(({ each, index }, at) => [index, cheapest(each, costs[at] ?? [])]));
  return rows.map((row, index) => {
    const own = read[index];
    const found = best.get(index);
    if (!found || found.candidate.code === own?.code || found.margin < CLEARLY) return own?.code;
    const { candidate } = found;
    if (taken.has(candidate.code) || !nameSpeaksFor(row, candidate, classification)) return own?.code;
    const above = best.get(index - 1)?.candidate.code;
    const below = best.get(index + 1)?.candidate.code;
    const fits =
      own?.listed &&
      stepCost(above, own.code, habits) === 0 &&
      (below === undefined || stepCost(own.code, below, { ...habits, parents: false }) === 0) &&
      !(below?.startsWith(candidate.code) && !below.startsWith(own.code));
    // Listed and in its place, but another one's name stands beside it.
    if (fits && (numberedOtherwise || candidate.digits > SIMILAR_DIGIT)) return own.code;
    return candidate.code;
  });
}

function speaksForItself({ listed, name }: Candidate): boolean {
  return listed && name <= SAME_NAME;
}

function nameSpeaksFor(row: CodedRow, { code, name }: Candidate, classification: Classification): boolean {
  if (name >= OTHER_NAME) return false;
  const read = comparable(row.name);
  const confidence = Math.min(1, ...row.names.map((cell) => cell.confidence));
  return (entriesByCode(classification).get(code) ?? []).some((entry) =>
    mayBeReadingOf(read, comparable(entry.name), { confidence, by: "place" }),
  );
}

function cheapest(
  candidates: readonly Candidate[],
  costs: readonly number[],
): { readonly candidate: Candidate; readonly margin: number } | undefined {
  const ranked = candidates
    .map((candidate, index) => ({ candidate, cost: costs[index] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.cost - b.cost);
  const [first, second] = ranked;
  return (
    first && { candidate: first.candidate, margin: (second?.cost ?? Number.POSITIVE_INFINITY) - first.cost }
  );
}

/** The cells of a row whose text is not what its code prints. */
export function codeChanges(
  row: CodedRow,
  code: string,
  empty: (column: number) => Cell | undefined,
  columns: readonly number[],
  classification: Classification,
): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  const [entry] = entriesByCode(classification).get(code) ?? [];
  // Nothing says that a code of no list is read right.
  if (!entry) return changes;
  const differs = row.code !== code || codeDistances(row)(code) > 0;
  for (const [index, part] of row.parts.entries()) {
    const expected = partOf(code, part);
    const own = part.level === undefined || 1 + 2 * part.level === code.length;
    const cell = part.cell ?? (own ? empty(columns[index] ?? -1) : undefined);
    if (!cell || (part.cell && !isScanned(cell))) continue;
    const plain = compactCode(cell.text);
    if (plain === expected || (/^\d+$/u.test(plain) && Number(plain) === Number(expected))) continue;
    if (!differs && plain === part.digits) continue;
    const message = part.digits === expected ? DIGITS_OF_CODE : codeOfName(code, entry.name);
    changes.set(cell, { part: "code", text: expected, message });
  }
  return changes;
}

/** The cell of a table at a place, where it is drawn and holds nothing. */
export function emptyCell(table: Table, row: number, column: number): Cell | undefined {
  return table.cells.find((cell) => cell.row === row && cell.column === column && cell.text.trim() === "");
}
