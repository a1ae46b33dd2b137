import { blank } from "./blank.js";
import { datesIn } from "./dates.js";
import type { Mention } from "./mention.js";
import { numbersIn } from "./numbers.js";

/** Titles of other documents, their numbers, ordinals, years: numbers that are no statement. */
const NO_STATEMENT =
  /《[^》]{0,120}》|[〔【[(](?:19|20)\d{2}[〕】\])]|第\s?\d+|(?<!\d)(?:19|20)\d{2} ?年(?:度)?|^\s*\(?\d{1,2}(?:\.(?!\d)|、|\))/gu;
const SAME = /持平/gu;

/**
 * Everything that a passage says with a number, a date or the word 持平, in order of the text.
 * @param text in half-width forms.
 */
export function mentionsIn(text: string): readonly Mention[] {
  const titles = blank(text, text.matchAll(/《[^》]{0,120}》/gu));
  const dates = datesIn(titles);
  const masked = blank(titles, [
    ...dates.map(({ start, end }) => ({ index: start, 0: titles.slice(start, end) })),
    ...titles.matchAll(NO_STATEMENT),
  ]);
  const same = [...masked.matchAll(SAME)].map(
    ({ index }): Mention => ({ kind: "same", start: index, end: index + 2 }),
  );
  return [...dates, ...numbersIn(masked), ...same].sort((a, b) => a.start - b.start);
}
