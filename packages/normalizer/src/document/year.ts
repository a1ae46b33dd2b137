import { consensus, yearIn } from "../text.js";

/**
 * The fiscal year: the one most titles of tables name, else the title's, else the cover's. Years inside
 * sentences are other years as often as not and do not count.
 */
export function fiscalYearOf(
  title: string | null,
  tableTitles: readonly string[],
  cover: readonly string[],
): number | null {
  const years = (texts: readonly string[]) => texts.map(yearIn).filter((year) => year !== null);
  return consensus(years(tableTitles)) ?? yearIn(title ?? "") ?? consensus(years(cover));
}
