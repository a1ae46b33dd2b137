import { type Classification, entriesByCode, normalizeName } from "@yusuan/taxonomy";
import { readingDistance } from "../reading/distance.js";
import { comparable } from "../reading/tidy.js";
import { type CodedRow, codeDistances } from "./coded-row.js";

/** A code that a row may print. */
export type Candidate = {
  readonly code: string;
  /** What it takes to read its digits as they were read. */
  readonly digits: number;
  /** What it takes to read one of its names as the name was read; at most {@link OTHER_NAME}. */
  readonly name: number;
  /** Whether a list holds it. */
  readonly listed: boolean;
};

/** What a name costs that is another one's. */
export const OTHER_NAME = 2.5;
/** What a code costs that no list holds. */
const UNLISTED = 1.8;
const MOST_DIGITS = 2.1;
const MOST = 24;

/** The codes that a row may print, likeliest first; the one that was read stands among them. */
export function candidatesOf(row: CodedRow, classification: Classification): readonly Candidate[] {
  const read = comparable(row.name);
  const found: Candidate[] = [];
  const digitsOf = codeDistances(row);
  for (const code of entriesByCode(classification).keys()) {
    const digits = digitsOf(code);
    if (digits <= MOST_DIGITS)
      found.push({ code, digits, name: nameDistance(code, read, classification), listed: true });
  }
  const likeliest = found.sort((a, b) => costOf(a) - costOf(b) || (a.code < b.code ? -1 : 1)).slice(0, MOST);
  const { code } = row;
  if (code !== undefined && !likeliest.some((each) => each.code === code))
    likeliest.push(asRead(row, code, classification));
  return likeliest;
}

/** The code as it was read. */
export function asRead(row: CodedRow, code: string, classification: Classification): Candidate {
  const listed = entriesByCode(classification).has(code);
  const name = listed ? nameDistance(code, comparable(row.name), classification) : UNLISTED;
  return { code, digits: 0, name, listed };
}

export function costOf({ digits, name }: Candidate): number {
  return digits + name;
}

function nameDistance(code: string, read: string, classification: Classification): number {
  if (read === "") return UNLISTED;
  let least = OTHER_NAME;
  for (const { name } of entriesByCode(classification).get(code) ?? [])
    least = Math.min(least, readingDistance(read, normalizeName(name), least));
  return least;
}

/** The list that codes of a table are from: economic codes from 501 on are those of the government's own classification. */
export function listOf(
  kind: "function" | "economic",
  codes: readonly (string | undefined)[],
): Classification {
  if (kind === "function") return kind;
  const own = codes.filter((code) => code?.startsWith("5")).length;
  return own > codes.length / 2 ? "government-economic" : kind;
}
