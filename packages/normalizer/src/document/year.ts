import { isOtherColumn } from "../header/measure-names.js";
import { consensus, yearIn } from "../text.js";

/**
 * The fiscal year: the one most titles of tables name, else the title's, else the latest that the tables' headers
 * name for a budget, else the cover's. Years inside sentences are other years as often as not and do not count.
 */
export function fiscalYearOf(
  title: string | null,
  tableTitles: readonly string[],
  cover: readonly string[],
  headers: readonly string[] = [],
): number | null {
  const years = (texts: readonly string[]) => texts.map(yearIn).filter((year) => year !== null);
  return (
    consensus(years(tableTitles)) ??
    yearIn(title ?? "") ??
    years(headers.filter((text) => !isOtherColumn(text))).reduce<number | null>(latest, null) ??
    consensus(years(cover))
  );
}

function latest(a: number | null, b: number): number {
  return Math.max(a ?? b, b);
}
