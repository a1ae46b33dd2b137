import type { LineKind, ReadSymbol, Recognizer } from "../../ocr/recognizer.js";
import { cropOf, type LineCrop } from "../crops/line-image.js";
import { segmentsOf } from "../crops/segments.js";
import { around, heightOf, isDash, widthOf } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import type { Raster } from "../raster.js";
import { advanceOf } from "./advance.js";
import { cleanSymbols, isNumeric } from "./clean.js";

/** A line with the reading that was taken of it. */
export type ReadLine = {
  readonly line: InkLine;
  readonly crop: LineCrop;
  readonly symbols: readonly ReadSymbol[];
};

/** Numbers that are read less surely than this, on average, are read as text too. */
const SURE = 0.75;
/** A dash may be a stroke that is left of something. */
const SURE_DASH = 0.9;
/** Type size in heights of a digit, and of a line of text. */
const EM = { number: 1.4, text: 1.1 } as const;

/**
 * Read a line as the kind that its shape speaks for. A reading that does not fill the line is taken again at another
 * size. Text that turns out to be a number is read again as one, and a poor number again as text.
 */
export async function readLine(recognizer: Recognizer, text: Raster, line: InkLine): Promise<ReadLine> {
  if (isDash(line.box, line.letter)) return dash(text, line);
  return withoutRest(await readWhole(recognizer, text, line));
}

async function readWhole(recognizer: Recognizer, text: Raster, line: InkLine): Promise<ReadLine> {
  const first = await readAs(recognizer, text, line, line.kind);
  if (line.kind === "number") {
    if (line.sure && isGoodNumber(first)) return first;
    const words = await readAs(recognizer, text, line, "text");
    return isNumeric(textOf(words.symbols)) || worth(words) < worth(first) ? first : words;
  }
  if (!isNumeric(textOf(first.symbols))) return first;
  const number = await readAs(recognizer, text, line, "number");
  return number.symbols.length > 0 ? number : first;
}

/**
 * A number that ends in a separator or a dash, as no amount does: what is left of the rule beside it. Ordinals, which
 * may end so, are shorter.
 */
const ENDS_IN_REST = /^-?[\d.,]{4,}\d[.,-]+$/u;

/** A number without what is left of a rule behind it, in its ink as well as in its symbols. */
function withoutRest(read: ReadLine): ReadLine {
  const { line, symbols } = read;
  if (line.kind !== "number" || !ENDS_IN_REST.test(textOf(symbols))) return read;
  const last = line.parts.reduce((most, part) => Math.max(most, part.left), 0);
  const parts = line.parts.filter((part) => part.left < last || widthOf(part) > REST * line.letter);
  const end = symbols.findLastIndex(({ text }) => /\d/u.test(text)) + 1;
  return { ...read, line: { ...line, parts, box: around(parts) }, symbols: symbols.slice(0, end) };
}

/** Share of a letter's height that such a rest is wide. */
const REST = 0.35;

/** Nothing is to be recognized in a dash. */
function dash(text: Raster, line: InkLine): ReadLine {
  const crop = cropOf(text, line, 0);
  const symbol = { text: "-", confidence: SURE_DASH, from: 0, to: crop.image.raster.width, choices: [] };
  return { line, crop, symbols: [symbol] };
}

async function readAs(
  recognizer: Recognizer,
  text: Raster,
  inked: InkLine,
  kind: LineKind,
): Promise<ReadLine> {
  const letter = kind === inked.kind ? inked.letter : heightOf(inked.box);
  const line = { ...inked, kind, letter };
  const read = async (time: 0 | 1): Promise<ReadLine> => {
    const crop = cropOf(text, line, time);
    const { symbols } = await recognizer.read(crop.image);
    return { line, crop, symbols: cleanSymbols(symbols, kind) };
  };
  const first = await read(0);
  // Digits are narrower than text, and are read again as a number.
  if (misfit(first) <= MISFIT || (kind === "text" && isNumeric(textOf(first.symbols)))) return first;
  const second = await read(1);
  return misfit(second) < misfit(first) ? second : first;
}

function worth(read: ReadLine): number {
  return misfit(read) > MISFIT ? meanConfidence(read) / 2 : meanConfidence(read);
}

/** Readings that would fill a line as many times, or so little of it, miss characters or see what is not there. */
const MISFIT = 1.35;

/** By what factor a line is wider or narrower than its reading would be set. */
function misfit({ line, symbols }: ReadLine): number {
  const inked = segmentsOf(line).reduce((sum, { from, to }) => sum + to - from - 2, 0);
  const set = symbols.reduce((sum, { text }) => sum + advanceOf(text), 0) * EM[line.kind] * line.letter;
  // The first and the last character leave some of their advance white.
  const fill = (inked + 0.15 * line.letter) / set;
  return Math.max(fill, 1 / fill);
}

/** A number with as many high characters as there are shapes, which fill the width that they should. */
function isGoodNumber(read: ReadLine): boolean {
  const { line, symbols } = read;
  const high = symbols.filter(({ text }) => /[\d()%]/u.test(text)).length;
  const shapes = line.parts.filter((part) => heightOf(part) >= 0.6 * line.letter);
  return high >= shapes.length && meanConfidence(read) >= SURE && misfit(read) <= MISFIT;
}

export function textOf(symbols: readonly ReadSymbol[]): string {
  return symbols.map(({ text }) => text).join("");
}

export function meanConfidence({ symbols }: { readonly symbols: readonly ReadSymbol[] }): number {
  const sum = symbols.reduce((total, { confidence }) => total + confidence, 0);
  return symbols.length > 0 ? sum / symbols.length : 0;
}
