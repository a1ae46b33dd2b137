import { toHalfWidth } from "@yusuan/schema";

const DATE =
  /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?:T?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?)?$/u;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * A printed date (`2026-01-01`, `2026年1月1日`, `2026/1/1`, `2026.01.01`, `20260101`) as ISO 8601, with or without a
 * time behind it. Undefined where the text is no date or the day is in no calendar.
 */
export function parseDate(text: string): string | undefined {
  const tight = toHalfWidth(text)
    .replace(/[\s\u00a0]+/gu, "")
    .replace(/[–—−]/gu, "-");
  if (tight.length > 40) return undefined;
  const match = DATE.exec(tight) ?? DIGITS.exec(tight);
  const [, year = "", month = "", day = ""] = match ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!match || Number(year) < 1900 || Number(year) > 2199) return undefined;
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
