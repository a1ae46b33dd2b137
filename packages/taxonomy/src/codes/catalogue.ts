import { readFileSync } from "node:fs";
import { CLASSIFICATIONS, type Classification, type CodeEntry, levelOfCode, type Trust } from "./entry.js";
import { normalizeName } from "./name.js";

/** One code list: its entries by code, preferred names first, and by normalized name. */
export type CodeList = {
  readonly byCode: ReadonlyMap<string, readonly CodeEntry[]>;
  readonly byName: ReadonlyMap<string, readonly CodeEntry[]>;
};

const lists = new Map<Classification, CodeList>();

/** The list of a classification, read from the package's data on first use. */
export function codeList(classification: Classification): CodeList {
  const known = lists.get(classification);
  if (known) return known;
  const url = new URL(`../../data/${classification}.tsv`, import.meta.url);
  const list = parseCodeList(classification, readFileSync(url, "utf8"));
  lists.set(classification, list);
  return list;
}

/** All lists, in the order of CLASSIFICATIONS. */
export function codeLists(): readonly CodeList[] {
  return CLASSIFICATIONS.map(codeList);
}

/**
 * Read a code list: a header line, then code, name, from, to, trust and source separated by tabs.
 * @throws RangeError on a line that is none.
 */
export function parseCodeList(classification: Classification, text: string): CodeList {
  const bare = text
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => parseLine(classification, line));
  const byCode = groupBy(bare, (entry) => entry.code);
  const entries = bare.map((entry) => ({
    ...entry,
    olderNames: (byCode.get(entry.code) ?? []).filter((other) => endsBefore(other, entry)).map(nameOf),
  }));
  return {
    byCode: groupBy(entries, (entry) => entry.code),
    byName: groupBy(entries, (entry) => normalizeName(entry.name)),
  };
}

function parseLine(classification: Classification, line: string): Omit<CodeEntry, "olderNames"> {
  const [code = "", name = "", from = "", to = "", trust = ""] = line.split("\t");
  const level = levelOfCode(code);
  if (!level || name === "" || !isTrust(trust) || !/^(?:\d{4})?$/u.test(from) || !/^(?:\d{4})?$/u.test(to)) {
    throw new RangeError(`Not a line of a code list: ${line}`);
  }
  return { classification, code, name, level, from: yearOf(from), to: yearOf(to), trust };
}

const yearOf = (text: string): number | null => (text === "" ? null : Number(text));
const isTrust = (text: string): text is Trust => text === "high" || text === "medium" || text === "low";
const nameOf = (entry: { readonly name: string }): string => entry.name;

type Span = Pick<CodeEntry, "from" | "to">;

function endsBefore(a: Span, b: Span): boolean {
  return a.to !== null && (b.to === null || a.to < b.to);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
