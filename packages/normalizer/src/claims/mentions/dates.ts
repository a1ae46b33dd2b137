import { blank } from "./blank.js";
import type { Mention } from "./mention.js";

type DateMention = Extract<Mention, { kind: "date" }>;

const YEAR = "((?:19|20)\\d{2})";
const DAY = `${YEAR} ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?`;
const DOTTED = `${YEAR}[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})(?![\\d.])`;
const DATE = new RegExp(`(?<!\\d)${DAY}|(?<![\\d.])${DOTTED}`, "gu");
const BETWEEN = /^ ?(?:起 ?)?(?:[-—–~]{1,3}|\(?[至到]) ?$/u;
const END_IN_YEAR = /^ ?(?:起 ?)?(?:[-—–~]{1,3}|\(?[至到]) ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/u;
/** `2025年1-12月`. */
const MONTHS = new RegExp(`(?<!\\d)${YEAR} ?年 ?(\\d{1,2}) ?(?:[-—–~]|至|到) ?(\\d{1,2}) ?月`, "gu");
const BARE_MONTH = /(?<![\d\-—–~至到.年] ?)(\d{1,2}) ?月(?:份)?(?![考兑])/gu;

/**
 * Dates and months of a text, periods as `start` and `end`. A month without a year has that of the date or year
 * before it in the same passage; without any it is left out.
 */
export function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(MONTHS)) {
    const [all, year = "", first = "", last = ""] = match;
    const [start, end] = [iso(year, first), iso(year, last)];
    if (!start || !end) continue;
    const middle = match.index + all.search(/[-—–~至到]/u);
    found.push({ kind: "date", role: "start", value: start, start: match.index, end: middle });
    found.push({ kind: "date", role: "end", value: end, start: middle + 1, end: match.index + all.length });
  }
  const rest = blank(text, text.matchAll(MONTHS));
  const whole = [...rest.matchAll(DATE)];
  whole.forEach((match, i) => {
    const value = isoOf(match);
    if (!value) return;
    const start = match.index;
    const end = start + match[0].length;
    const before = whole[i - 1];
    const next = whole[i + 1];
    const isEnd = before !== undefined && BETWEEN.test(text.slice(endOf(before), start));
    const isStart = next !== undefined && BETWEEN.test(text.slice(end, next.index));
    const asOf = /截[至止]到?\s*$/u.test(text.slice(Math.max(0, start - 6), start));
    const single = asOf ? "as-of" : value.length > 7 ? "date" : "month";
    const within = !isStart && !isEnd ? endWithin(text.slice(end, end + 20), value.slice(0, 4)) : undefined;
    const role = isEnd ? "end" : isStart || within ? "start" : single;
    found.push({ kind: "date", role, value, start, end });
    if (within)
      found.push({
        kind: "date",
        role: "end",
        value: within.value,
        start: end + within.at,
        end: end + within.end,
      });
  });
  const dated = found.map(({ start, end }) => ({ index: start, 0: text.slice(start, end) }));
  return [...found, ...bareMonths(text, blank(rest, dated))].sort((a, b) => a.start - b.start);
}

function endWithin(rest: string, year: string): { value: string; at: number; end: number } | undefined {
  const match = END_IN_YEAR.exec(rest);
  const value = match && iso(year, match[1] ?? "", match[2]);
  return match && value ? { value, at: match[0].search(/\d/u), end: match[0].length } : undefined;
}

/** @param rest the text without the dates that are known. */
function bareMonths(text: string, rest: string): readonly DateMention[] {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?= ?年)/gu)];
  let reached = 0;
  let year = "";
  return [...rest.matchAll(BARE_MONTH)].flatMap((match): readonly DateMention[] => {
    while ((years[reached]?.index ?? Number.POSITIVE_INFINITY) < match.index) {
      year = years[reached]?.[1] ?? year;
      reached += 1;
    }
    const value = iso(year, match[1] ?? "");
    const end = match.index + match[0].length;
    if (!value) return [];
    return [{ kind: "date", role: "month", value, start: match.index, end }];
  });
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function isoOf([, year, month, day, dottedYear, dottedMonth, dottedDay]: RegExpExecArray):
  | string
  | undefined {
  return iso(year ?? dottedYear ?? "", month ?? dottedMonth ?? "", day ?? dottedDay);
}

/** ISO 8601, or `undefined` where there is no such month or day. */
function iso(year: string, month: string, day?: string): string | undefined {
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  if (year === "" || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())
    return undefined;
  const head = `${year}-${month.padStart(2, "0")}`;
  return day === undefined ? head : `${head}-${day.padStart(2, "0")}`;
}
