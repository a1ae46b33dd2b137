import { cleanText, plain, withoutMarkup } from "../../indicators/clean.js";

const CHINESE_WORD = /\p{Script=Han}{2}/u;
const LATIN_WORD = /(?:^|[^A-Za-z])[A-Za-z]{3}/u;
/** One fragment, with or without spaces, at least five times in a row. */
const STUTTER = /(\p{Script=Han}{1,6}?)(?:[\s,，]*\1){4}/u;
const SUPERSCRIPT = /[\^_]\{[^{}]{0,40}\}/gu;
const LONGEST = 4000;
/** Share of different pairs of characters below which a long text only repeats itself. */
const VARIETY = { length: 40, percent: 60 };

/** Whether a text holds no word and no number: a stray sign, single letters, an underline. */
export function isNoise(text: string): boolean {
  const words = plain(text);
  return !/\d/u.test(words) && !CHINESE_WORD.test(words) && !LATIN_WORD.test(withoutMarkup(text));
}

/** Whether a text says one fragment over and over, as OCR does where it could not read. */
export function stutters(text: string): boolean {
  return STUTTER.test(cleanText(text.slice(0, LONGEST)));
}

/** Whether a text of a damaged form is none: it stutters, or it only repeats itself. */
export function isGarbled(text: string): boolean {
  if (stutters(text)) return true;
  const chars = [...plain(text.slice(0, LONGEST))];
  if (chars.length < VARIETY.length) return false;
  const pairs = new Set(chars.slice(1).map((char, index) => `${chars[index]}${char}`));
  return pairs.size * 100 < (chars.length - 1) * VARIETY.percent;
}

/** Whether a text holds pieces of another one that were set above or below it: `(2022 年 ^{…})`. */
export function hasSuperscript(text: string): boolean {
  return text.search(SUPERSCRIPT) >= 0;
}

/** The text without such pieces. */
export function withoutSuperscript(text: string): string {
  return text.replace(SUPERSCRIPT, " ");
}
