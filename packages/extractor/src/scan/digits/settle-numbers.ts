import type { Candidate } from "@yusuan/schema";
import type { ReadSymbol } from "../../ocr/recognizer.js";
import type { Raster } from "../raster.js";
import { inStepButOne } from "./in-step-but-one.js";
import { combined, firstReading, type Place, sorted } from "./places.js";
import { type NumberLine, type ShapeReading, secondReadings } from "./second-reading.js";
import { separatorsByGroups } from "./separators-by-groups.js";

/** A number as both readings settle it. */
export type SettledNumber = {
  readonly text: string;
  /** How likely it is that every character is right. */
  readonly confidence: number;
  readonly candidates: readonly Candidate[];
  /** How sure each character of the text is. */
  readonly characters: readonly number[];
};

/** Other readings that are kept. */
const MOST_CANDIDATES = 6;
const LEAST_CANDIDATE = 2e-4;
/** That two readings which agree on every character are right about where characters begin and end. */
const SOUND = 0.9995;
/** What a line is worth that only the recognizer speaks of. */
const ALONE = 0.93;
/** That neither reading is right where they count characters otherwise. */
const NEITHER = 0.08;
/** Amounts, codes, ordinals and shares as they are printed. */
const WELL_FORMED = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?$/u;
const ILL_FORMED = 0.02;

/**
 * Settle the numbers of one page by two readings: the recognizer's, and the shapes that digits have on this page.
 * @param text The sheet that the lines stand on.
 */
export function settleNumbers(lines: readonly NumberLine[], text: Raster): readonly SettledNumber[] {
  const second = secondReadings(lines, text);
  const settled = lines.map((line, i) => ({ line, number: settle(line.symbols, second[i] ?? []) }));
  const grouped = new Map(
    stacksOf(settled).flatMap((stack) => {
      const numbers = groupedTogether(stack.map(({ number }) => number));
      return stack.map(({ line }, i) => [line, numbers[i]] as const);
    }),
  );
  return settled.map(({ line, number }) => grouped.get(line) ?? number);
}

/** Lines that stand in one cell, from top to bottom; every other line by itself. */
function stacksOf<T extends { readonly line: NumberLine }>(lines: readonly T[]): readonly (readonly T[])[] {
  const byCell = new Map<string | NumberLine, T[]>();
  for (const each of lines) {
    const key = each.line.cell ?? each.line;
    byCell.set(key, [...(byCell.get(key) ?? []), each]);
  }
  return [...byCell.values()].map((stack) => stack.sort((a, b) => a.line.box.top - b.line.box.top));
}

/** Doubt that is left about a separator which the groups of digits settle. */
const GROUPING = 0.002;

/** A number with separators by its groups, as sure as its digits are; one that is wrapped in its cell as one number. */
function groupedTogether(lines: readonly SettledNumber[]): readonly SettledNumber[] {
  const whole = separatorsByGroups(lines.map(({ text }) => text).join(""));
  if (whole === undefined) return lines;
  let at = 0;
  return lines.map((number) => {
    const text = whole.slice(at, at + number.text.length);
    at += number.text.length;
    return lines.length === 1 ? withCandidates(grouped(number, text)) : grouped(number, text);
  });
}

function grouped(number: SettledNumber, text: string): SettledNumber {
  const isDigit = (at: number) => /\d/u.test(text[at] ?? "");
  const separators = number.characters.reduce((all, each, at) => (isDigit(at) ? all : all * each), 1);
  return {
    text,
    confidence: Math.min(1, number.confidence / Math.max(separators, 1e-9)) * (1 - GROUPING),
    candidates: number.candidates,
    characters: number.characters.map((each, at) => (isDigit(at) ? each : 1 - GROUPING)),
  };
}

/** The candidates with separators by their groups too, each once. */
function withCandidates(number: SettledNumber): SettledNumber {
  const others = new Map<string, number>();
  for (const candidate of number.candidates) {
    const other = separatorsByGroups(candidate.text) ?? candidate.text;
    if (other !== number.text) others.set(other, (others.get(other) ?? 0) + candidate.confidence);
  }
  return { ...number, candidates: [...others].map(([text, confidence]) => ({ text, confidence })) };
}

function settle(symbols: readonly ReadSymbol[], shapes: readonly ShapeReading[]): SettledNumber {
  if (shapes.length > 0 && shapes.every(({ symbol }) => symbol !== undefined)) {
    const places = symbols.map((symbol, i) => combined(firstReading(symbol), shapes[i]?.likelihoods));
    return inOneStep(places, shapes.every(({ likelihoods }) => likelihoods) ? SOUND : ALONE);
  }
  const first = inOneStep(symbols.map(firstReading), ALONE);
  const taught = shapes.length > 0 && shapes.every(({ likelihoods }) => likelihoods);
  if (!taught) return { ...first, confidence: first.confidence * 0.8 };
  const shaken = symbols.some(({ confidence }) => confidence < POOR);
  // Shapes that touch or break are miscounted too, so that the recognizer must have a doubt of its own.
  const aligned = shaken ? inStepButOne(symbols, shapes) : undefined;
  const places = aligned ?? shapes.map(({ likelihoods }) => sorted(likelihoods ?? new Map()));
  const other = inOneStep(places, ALONE);
  const clear = places.every(([best]) => best !== undefined && best[1] > CLEAR);
  return oneOf([first, shaken ? SHAKEN : 1], [other, clear ? 1 : SHAKEN]);
}

/** The recognizer itself doubts a character that it is less sure of; where it drops or doubles one, it does. */
const POOR = 0.5;
/** A shape that is more like one digit than this is like no other. */
const CLEAR = 0.8;
/** What a reading with a doubtful character is worth beside another. */
const SHAKEN = 0.4;

/** A reading, and what it is worth beside another; that says nothing of how sure its characters are. */
type Weighed = readonly [reading: SettledNumber, weight: number];

/** The likelier of two readings that count characters otherwise. */
function oneOf(first: Weighed, second: Weighed): SettledNumber {
  const worth = ([{ text, confidence }, weight]: Weighed) =>
    weight * confidence * (WELL_FORMED.test(text) ? 1 : ILL_FORMED);
  const [a, b] = [worth(first), worth(second)];
  const [[best], [rest]] = a >= b ? [first, second] : [second, first];
  if (best.text === rest.text) return best;
  const total = a + b + NEITHER;
  const confidence = Math.max(a, b) / total;
  const candidates = [{ text: rest.text, confidence: Math.min(a, b) / total }, ...best.candidates]
    .filter(({ text }) => text !== best.text)
    .sort((x, y) => y.confidence - x.confidence)
    .slice(0, MOST_CANDIDATES);
  return { ...best, confidence: best.confidence * confidence, candidates };
}

/** The likeliest text of places, and the texts that differ from it in one place. */
function inOneStep(places: readonly Place[], sound: number): SettledNumber {
  const best = places.map(([first]) => first ?? (["", 0] as const));
  const text = best.map(([char]) => char).join("");
  const likelihood = best.reduce((product, [, each]) => product * each, 1);
  const confidence = likelihood * sound;
  const candidates = places.flatMap((place, at) =>
    place.slice(1).map(([char, each]): Candidate => {
      const chars = best.map(([own], i) => (i === at ? char : own));
      const own = best[at]?.[1] ?? 1;
      return { text: chars.join(""), confidence: own > 0 ? (confidence / own) * each : 0 };
    }),
  );
  return {
    text,
    confidence,
    candidates: candidates
      .filter((each) => each.confidence >= LEAST_CANDIDATE)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST_CANDIDATES),
    characters: best.map(([, each]) => each),
  };
}
