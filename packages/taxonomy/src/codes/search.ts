import { codeList } from "./catalogue.js";
import { covers } from "./edition.js";
import { CLASSIFICATIONS, type Classification, type CodeEntry } from "./entry.js";
import { lookupCode } from "./lookup.js";
import { normalizeName } from "./name.js";

const DEFAULT_LIMIT = 20;

/**
 * Find codes by a code, the beginning of a code, or a name or part of one, current or older. One entry a code, the
 * best for `year` (null or absent = newest). Whole matches come first, then beginnings, then parts; within
 * these, codes of the edition before others, short codes before long ones.
 */
export function searchCodes(
  query: string,
  options: {
    readonly year?: number | null;
    readonly classification?: Classification;
    readonly limit?: number;
  } = {},
): readonly CodeEntry[] {
  const { year = null, classification, limit = DEFAULT_LIMIT } = options;
  const wanted = normalizeName(query);
  if (wanted === "") return [];
  const score = /^\d+$/u.test(wanted) ? scoreCode : scoreName;
  return (classification ? [classification] : CLASSIFICATIONS)
    .flatMap((each) => bestEntries(each, year))
    .map((entry) => ({ entry, rank: score(entry, wanted), outside: covers(entry, year) ? 0 : 1 }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        a.outside - b.outside ||
        a.entry.level - b.entry.level ||
        (a.entry.code < b.entry.code ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => entry);
}

function bestEntries(classification: Classification, year: number | null): readonly CodeEntry[] {
  const codes = [...codeList(classification).byCode.keys()];
  return codes.flatMap((code) => lookupCode(classification, code, year) ?? []);
}

function scoreCode({ code }: CodeEntry, wanted: string): number {
  if (code === wanted) return 3;
  return code.startsWith(wanted) ? 2 : 0;
}

function scoreName({ name, olderNames }: CodeEntry, wanted: string): number {
  const own = scoreText(normalizeName(name), wanted);
  // An older name that is asked for as it stands is worth more than a part of a current one.
  const older = Math.max(0, ...olderNames.map((each) => scoreText(normalizeName(each), wanted)));
  return Math.max(own, older - 0.5);
}

function scoreText(text: string, wanted: string): number {
  if (text === wanted) return 3;
  if (text.startsWith(wanted)) return 2;
  return text.includes(wanted) ? 1 : 0;
}
