import { allowance, type Evidence, mayBeReadingOf } from "./allowance.js";
import { readingDistance } from "./distance.js";
import { shapeOfCharacter } from "./look-alikes.js";
import { comparable } from "./tidy.js";

/** Words that a text may be, for finding the one that a reading is nearest to. */
export type WordIndex = {
  /** By {@link comparable} form. */
  readonly exact: ReadonlyMap<string, string>;
  readonly byLength: ReadonlyMap<number, readonly Entry[]>;
};

type Entry = { readonly form: string; readonly word: string; readonly shapes: ReadonlySet<string> };

/** A word, what it takes to read it so, and what the next one takes. */
type Nearest = { readonly word: string; readonly distance: number; readonly next: number };

/** Longest reading that is looked up; anything longer is a sentence. */
const LONGEST = 48;
/** By how much a word must be nearer than every other one. */
const CLEARLY = 0.5;
/** Nothing that takes more is looked for. */
const MOST = 5;

export function wordIndex(words: Iterable<string>): WordIndex {
  const exact = new Map<string, string>();
  for (const word of words) {
    const form = comparable(word);
    if (form !== "" && !exact.has(form)) exact.set(form, word);
  }
  const byLength = new Map<number, Entry[]>();
  for (const [form, word] of exact) {
    const { length } = form;
    byLength.set(length, [...(byLength.get(length) ?? []), { form, word, shapes: shapesOf(form) }]);
  }
  return { exact, byLength };
}

/** The word that a text is, spaces, marks at its edges and widths of characters aside. */
export function knownWord(index: WordIndex, text: string): string | undefined {
  return index.exact.get(comparable(text));
}

/**
 * The word that a reading is clearly nearer to than to any other; `undefined` where it is too far from all, or two words
 * are about as near.
 */
export function nearestWord(index: WordIndex, text: string, evidence: Evidence): Nearest | undefined {
  const read = comparable(text);
  if (read === "" || read.length > LONGEST) return undefined;
  const known = index.exact.get(read);
  if (known !== undefined) return { word: known, distance: 0, next: Number.POSITIVE_INFINITY };
  const shapes = shapesOf(read);
  let best: Nearest | undefined;
  const limit = allowance(read.length + 1, evidence);
  const furthest = Math.min(MOST, limit + Math.max(CLEARLY, limit / 2));
  const reach = Math.min(4, Math.ceil(furthest));
  for (let length = read.length - reach; length <= read.length + reach; length += 1) {
    for (const entry of index.byLength.get(length) ?? []) {
      if (shared(shapes, entry.shapes) * 2 < entry.shapes.size) continue;
      const distance = readingDistance(read, entry.form, furthest);
      if (distance === Number.POSITIVE_INFINITY) continue;
      if (!best || distance < best.distance)
        best = { word: entry.word, distance, next: best?.distance ?? Number.POSITIVE_INFINITY };
      else if (distance < best.next) best = { ...best, next: distance };
    }
  }
  if (!best || !isClear(best) || !mayBeReadingOf(read, comparable(best.word), evidence)) return undefined;
  return best;
}

function isClear({ distance, next }: Nearest): boolean {
  return next - distance >= CLEARLY && next >= 1.5 * distance;
}

function shapesOf(form: string): ReadonlySet<string> {
  return new Set([...form].map(shapeOfCharacter));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const shape of b) if (a.has(shape)) count += 1;
  return count;
}
