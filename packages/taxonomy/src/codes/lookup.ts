import { codeList } from "./catalogue.js";
import { covers, namesInEdition } from "./edition.js";
import type { Classification, CodeEntry, CodeLevel } from "./entry.js";
import { normalizeName } from "./name.js";

/** The best entry for a code in the edition of a year (null = newest); `undefined` for an unlisted code. */
export function lookupCode(
  classification: Classification,
  code: string,
  year: number | null,
): CodeEntry | undefined {
  return namesInEdition(codeList(classification).byCode.get(code) ?? [], year)[0];
}

/**
 * The entries whose name is this one, at a level if given, in the edition of a year (null = newest), in the order
 * of their codes. Where no code carries the name in that edition: the codes that carried it in another one, by
 * their best entry for the year.
 */
export function codesForName(
  classification: Classification,
  name: string,
  year: number | null,
  level?: CodeLevel,
): readonly CodeEntry[] {
  const { byName } = codeList(classification);
  const named = (byName.get(normalizeName(name)) ?? []).filter(
    (entry) => level === undefined || entry.level === level,
  );
  const current = named.filter((entry) => covers(entry, year));
  if (current.length > 0) return current;
  const codes = [...new Set(named.map((entry) => entry.code))];
  return codes.flatMap((code) => lookupCode(classification, code, year) ?? []);
}

/** Every entry of a classification by its code, preferred names first: all editions, older names too. */
export function entriesByCode(classification: Classification): ReadonlyMap<string, readonly CodeEntry[]> {
  return codeList(classification).byCode;
}
