import type { CodeStatus } from "@yusuan/schema";
import { type CodeList, codeList } from "./catalogue.js";
import { endedBefore, isOver, namesInEdition } from "./edition.js";
import type { Classification, CodeEntry } from "./entry.js";
import { normalizeName, withinDistance, withoutSuffix } from "./name.js";

/** What is known of a printed code and name; `standardName` where it is not what is printed. */
export type CodeMatch = { readonly status: CodeStatus; readonly standardName?: string };

/**
 * Hold a printed code and name against the edition of `year` (null = newest).
 *
 * A name counts as exact when any entry of that edition has it, for offices print variants, and when it is one of
 * a later edition, for a list begins where a name was first seen. Only names of high trust speak against another
 * name; where none is listed, a name that is not confirmed leaves the code unknown.
 */
export function matchCode(
  classification: Classification,
  code: string,
  name: string,
  year: number | null,
): CodeMatch {
  const list = codeList(classification);
  const entries = list.byCode.get(code);
  if (!entries) return { status: "unknown" };
  const printed = normalizeName(name);
  const inEdition = namesInEdition(entries, year).filter((entry) => !isOver(entry, year));
  const standard = inEdition[0];
  const match = (status: CodeStatus): CodeMatch =>
    standard && standard.name !== name ? { status, standardName: standard.name } : { status };

  const isPrinted = (entry: CodeEntry): boolean => normalizeName(entry.name) === printed;
  if (inEdition.some(isPrinted)) return match("exact");
  const elsewhere = entries.find(isPrinted);
  if (elsewhere) return match(endedBefore(elsewhere, year) ? "older-name" : "exact");
  if (standard?.trust !== "high") return { status: "unknown" };
  if (belongsToAnother(list, code, printed)) return match("name-differs");
  const target = normalizeName(standard.name);
  if (withoutSuffix(printed) === withoutSuffix(target)) {
    return match(standard.level < 3 ? "older-name" : "misprint");
  }
  return match(withinDistance(printed, target, tolerance(target)) ? "misprint" : "name-differs");
}

/** Characters in which a copy may differ and still be evidently meant as the standard name. */
function tolerance(name: string): number {
  if (name.length >= 8) return 2;
  return name.length >= 4 ? 1 : 0;
}

/** Whether a sibling of the code, or any code of its level, is called this: then it is no misprint. */
function belongsToAnother({ byName }: CodeList, code: string, printed: string): boolean {
  return (byName.get(printed) ?? []).some(
    (entry) => entry.code !== code && entry.code.length === code.length,
  );
}
