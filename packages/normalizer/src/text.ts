import { toHalfWidth } from "@yusuan/schema";

const SPACE = /[\s\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]+/gu;
const QUOTES = /["'“”‘’〝〞＂＇「」『』]/gu;
const YEAR = /[12]\d{3}年(?:度)?/gu;

/** The text without any space. */
export function squeeze(text: string): string {
  return text.replace(SPACE, "");
}

/** The text of a code cell for comparison: {@link compact}, without the apostrophe that a spreadsheet marks text with. */
export function compactCode(text: string): string {
  return compact(text).replace(/^['‘’`]/u, "");
}

/** The text for comparison: no spaces, full-width forms of ASCII made plain. */
export function compact(text: string): string {
  return squeeze(toHalfWidth(text));
}

/** The text of a header or title for comparison: {@link compact}, no quotation marks, no years. */
export function plainLabel(text: string): string {
  return compact(text).replace(QUOTES, "").replace(YEAR, "");
}

/** The latest year that a text names as `2025年`, or null. */
export function yearIn(text: string): number | null {
  const plain = compact(text).replace(
    /[二][〇○零oO0][〇○零oO0一二三四五六七八九]{2}年/gu,
    (chinese) => `${[...chinese.slice(0, 4)].map(digitOf).join("")}年`,
  );
  const years = [...plain.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年)/gu)].map((match) => Number(match[1]));
  return years.length > 0 ? Math.max(...years) : null;
}

function digitOf(char: string): number {
  return Math.max(0, "零一二三四五六七八九".indexOf(char));
}

const TOTAL_LABEL = /^(?:本年|当年|全年)?(?:收入|支出|收支)?(?:总计|合计|总额)$/u;

/** Whether a row's label says that the row is a sum: 合计, 总计, 收入总计, 本年支出合计. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(compact(text).replace(/[:：]$/u, ""));
}

/** The most frequent of the values; the first of them where several are equally frequent; null of none. */
export function consensus<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}
