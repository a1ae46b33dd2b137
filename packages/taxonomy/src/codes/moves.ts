import { readFileSync } from "node:fs";
import type { Classification } from "./entry.js";

/** What an edition did with a class that it took away or cut. */
export type MoveKind = "moved" | "merged" | "split";

/** One way that a class went: `from` until the edition before `year`, `to` from then on. */
export type CodeMove = {
  readonly classification: Classification;
  readonly from: string;
  readonly to: string;
  /** First edition that has it so. */
  readonly year: number;
  readonly kind: MoveKind;
};

const KINDS: ReadonlyMap<string, MoveKind> = new Map([
  ["moved", "moved"],
  ["merged", "merged"],
  ["split", "split"],
]);
const MOVED: ReadonlyMap<string, Classification> = new Map([
  ["function", "function"],
  ["economic", "economic"],
]);

let known: readonly CodeMove[] | undefined;

/**
 * The moves that change what a code or one above or below it holds between the editions of two years: those of
 * which one end lies in the code and the other does not.
 */
export function movesBetween(
  classification: Classification,
  code: string,
  earlier: number,
  later: number,
): readonly CodeMove[] {
  return codeMoves().filter(
    (move) =>
      move.classification === classification &&
      earlier < move.year &&
      move.year <= later &&
      move.from.startsWith(code) !== move.to.startsWith(code),
  );
}

/** The moves of a code itself that editions after `year` made. */
export function movesAfter(classification: Classification, code: string, year: number): readonly CodeMove[] {
  return codeMoves().filter(
    (move) => move.classification === classification && move.from === code && move.year > year,
  );
}

function codeMoves(): readonly CodeMove[] {
  known ??= parseMoves(readFileSync(new URL("../../data/moves.tsv", import.meta.url), "utf8"));
  return known;
}

function parseMoves(text: string): readonly CodeMove[] {
  return text
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== "")
    .map(parseMove);
}

function parseMove(line: string): CodeMove {
  const [list = "", from = "", to = "", year = "", how = ""] = line.split("\t");
  const classification = MOVED.get(list);
  const kind = KINDS.get(how);
  if (
    !classification ||
    !kind ||
    !/^\d{3,7}$/u.test(from) ||
    !/^\d{3,7}$/u.test(to) ||
    !/^\d{4}$/u.test(year)
  ) {
    throw new RangeError(`Not a line of the moves: ${line}`);
  }
  return { classification, from, to, year: Number(year), kind };
}
