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

type Found = { readonly index: number; readonly 0: string };

/** The text with the matches replaced by as many marks that nothing is read from. */
function blank(text: string, matches: Iterable<Found>): string {
  let out = "";
  let at = 0;
  for (const match of [...matches].sort((a, b) => a.index - b.index)) {
    if (match.index < at) continue;
    out += text.slice(at, match.index) + "\u0001".repeat(match[0].length);
    at = match.index + match[0].length;
  }
  return out + text.slice(at);
}
