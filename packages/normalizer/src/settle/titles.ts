import { normalizeName } from "@yusuan/taxonomy";
import { formOfTitle } from "../forms/titles.js";
import { squeeze } from "../text.js";
import { digitsOf } from "./codes/digits.js";
import { allowance, type Evidence, mayBeReadingOf } from "./reading/allowance.js";
import { readingDistance } from "./reading/distance.js";
import { nearestWord, wordIndex } from "./reading/nearest.js";
import { withoutStrayMarks } from "./reading/tidy.js";
import { isPerformanceTitle, TITLES } from "./words/titles.js";

const LONGEST = 60;
/** By how much a title must be nearer than every other one. */
const CLEARLY = 0.5;
/** What stands between the year and the name of a form. */
const BETWEEN = wordIndex(["部门", "单位", "预算单位", "部门预算", "本级"]);

/** A year that was not read as one stays what it is, but it is none of the body's name. */
const ODD_YEAR = /^[\p{Script=Latin}\d|_.]{2,5}\D?年度?/u;

type Title = { readonly name: string; readonly chars: string };

const NAMES: readonly Title[] = TITLES.map((name) => ({ name, chars: comparableChars(name) }));

/**
 * The title of a form that a reading is near to: the name at its end is taken from the catalogue, the words between year and
 * name from a list, and letters read for digits are digits again; no digit is ever taken for another.
 * @returns Undefined where it is right as it was read, near to no title, or as near to two.
 */
export function settledTitle(text: string, confidence: number): string | undefined {
  const read = squeeze(text);
  if (read.length < 4 || read.length > LONGEST || /[。；;！!？?]/u.test(read)) return undefined;
  if (isKnown(read)) return undefined;
  const plain = withDigits(withoutStrayMarks(read));
  if (isKnown(plain)) return plain;
  const evidence: Evidence = { confidence, by: "place" };
  const chars = comparableChars(plain);
  const found = new Map<string, number>();
  const sound = new Set<string>();
  for (const title of NAMES) {
    const end = endAlike(chars, title.chars, evidence);
    if (!end) continue;
    const before = plain.slice(0, end.start).replace(title.name.startsWith("“") ? /["“”]+$/u : /^$/u, "");
    const whole = `${withBetween(before)}${title.name}`;
    if (end.distance >= (found.get(whole) ?? Number.POSITIVE_INFINITY)) continue;
    if (!isKnown(whole.replace(ODD_YEAR, ""))) continue;
    found.set(whole, end.distance);
    if (mayBeReadingOf(chars.slice(end.start), title.chars, evidence)) sound.add(whole);
  }
  const [best, next] = [...found].sort(([, a], [, b]) => a - b);
  if (!best) return undefined;
  const [whole, distance] = best;
  const clear = next === undefined || next[1] - distance >= CLEARLY || sameForm(whole, next[0]);
  return clear && sound.has(whole) && isKnown(whole) ? whole : undefined;
}

/** Where the end of a text that reads most like a title begins, and what it takes to read it so. */
function endAlike(text: string, title: string, evidence: Evidence) {
  const limit = allowance(title.length, evidence) + CLEARLY;
  let best: { readonly start: number; readonly distance: number } | undefined;
  const last = Math.min(text.length - 2, text.length - title.length + 2);
  for (let start = Math.max(0, text.length - title.length - 2); start <= last; start += 1) {
    const distance = readingDistance(text.slice(start), title, best ? Math.min(limit, best.distance) : limit);
    if (distance !== Number.POSITIVE_INFINITY && (!best || distance < best.distance))
      best = { start, distance };
  }
  return best;
}

/** One form, and of its names the one that leaves the other as its end: the longer one is what is printed. */
function sameForm(a: string, b: string): boolean {
  return a.length > b.length && a.endsWith(b);
}

function isKnown(title: string): boolean {
  return (
    formOfTitle(title, "budget") !== undefined ||
    formOfTitle(title, "final-account") !== undefined ||
    isPerformanceTitle(title)
  );
}

/** A year with the letters in it that look like its digits, and without a speck between it and 年. */
function withDigits(text: string): string {
  return text
    .replace(/^[0-9OolI|〇QZSB]{4}(?=\D?年)/u, (year) => {
      const digits = digitsOf(year);
      return /^(?:19|20)\d{2}$/u.test(digits) ? digits : year;
    })
    .replace(/^((?:19|20)\d{2})\D年/u, "$1年");
}

/** What stands before the name of a form, with the words 部门 or 单位 behind the year put right. */
function withBetween(before: string): string {
  const match = /^(\d{4}年度?)(.{2,4})$/u.exec(before);
  if (!match?.[1] || !match[2]) return before;
  return match[1] + (nearestWord(BETWEEN, match[2], { confidence: 1, by: "place" })?.word ?? match[2]);
}

/** Every character in the form in which names are compared, one for one. */
function comparableChars(text: string): string {
  return [...text]
    .map((char) => {
      const plain = normalizeName(char);
      return plain.length === 1 ? plain : char;
    })
    .join("");
}
