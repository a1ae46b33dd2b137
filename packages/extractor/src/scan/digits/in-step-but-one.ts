import type { ReadSymbol } from "../../ocr/recognizer.js";
import { combined, firstReading, type Place, sorted } from "./places.js";
import type { ShapeReading } from "./second-reading.js";

/**
 * The characters of a number of which the recognizer dropped one, or saw one that is none: as many as there are shapes,
 * each by both readings. Which one it was is where the others agree best. `undefined` where the two count otherwise,
 * or do not agree on what is a digit and what a separator.
 */
export function inStepButOne(
  symbols: readonly ReadSymbol[],
  shapes: readonly ShapeReading[],
): readonly Place[] | undefined {
  const ways = pairings(symbols, shapes.length).flatMap((pairing) => {
    const pairs = shapes.map((shape, i) => ({ shape, symbol: pairing[i] }));
    const agreement = pairs.reduce((product, pair) => product * agreementOf(pair), 1);
    return agreement > 0 ? [{ pairs, agreement }] : [];
  });
  const best = ways.reduce<(typeof ways)[number] | undefined>(
    (most, way) => (most === undefined || way.agreement > most.agreement ? way : most),
    undefined,
  );
  return best?.pairs.map(({ shape: { likelihoods }, symbol }) =>
    symbol ? combined(firstReading(symbol), likelihoods) : sorted(likelihoods ?? new Map()),
  );
}

type Pair = { readonly shape: ShapeReading; readonly symbol: ReadSymbol | undefined };

/** The symbols with one left out, or with a gap for one that was dropped, in every way. */
function pairings(
  symbols: readonly ReadSymbol[],
  length: number,
): readonly (readonly (ReadSymbol | undefined)[])[] {
  if (symbols.length === length + 1) return symbols.map((_, i) => symbols.toSpliced(i, 1));
  if (symbols.length + 1 === length) {
    return Array.from({ length }, (_, i) => [...symbols.slice(0, i), undefined, ...symbols.slice(i)]);
  }
  return [];
}

/** How far a shape and a symbol say the same; a shape alone by how clear it is. */
function agreementOf({ shape: { likelihoods = new Map() }, symbol }: Pair): number {
  if (symbol === undefined) return Math.max(0, ...likelihoods.values());
  return firstReading(symbol).reduce((sum, [text, each]) => sum + each * (likelihoods.get(text) ?? 0), 0);
}
