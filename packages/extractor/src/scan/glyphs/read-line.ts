import type { LineKind, LineReading, ReadSymbol, Recognizer } from "../../ocr/recognizer.js";
import { cropOf, type LineCrop } from "../crops/line-image.js";
import type { InkLine } from "../lines/find-lines.js";
import type { Raster } from "../raster.js";
import { cleanSymbols, isNumeric } from "./clean.js";

/** A line with the reading that was taken of it. */
export type ReadLine = {
  readonly line: InkLine;
  readonly crop: LineCrop;
  readonly symbols: readonly ReadSymbol[];
};

/** Numbers that are read less surely than this, on average, are read as text too. */
const SURE = 0.75;

/**
 * Read a line as the kind that its shape speaks for. Text that turns out to be a number is read again as one, and a
 * poor number again as text; the better reading is taken.
 */
export async function readLine(recognizer: Recognizer, text: Raster, line: InkLine): Promise<ReadLine> {
  const first = await readAs(recognizer, text, line, line.kind);
  if (line.kind === "number" && isGoodNumber(first)) return first;
  if (line.kind === "text" && !isNumeric(textOf(first.symbols))) return first;
  const second = await readAs(recognizer, text, line, line.kind === "number" ? "text" : "number");
  const [number, words] = line.kind === "number" ? [first, second] : [second, first];
  if (isNumeric(textOf(words.symbols))) return number.symbols.length > 0 ? number : words;
  return meanConfidence(words) >= meanConfidence(number) ? words : number;
}

async function readAs(
  recognizer: Recognizer,
  text: Raster,
  inked: InkLine,
  kind: LineKind,
): Promise<ReadLine> {
  const line = { ...inked, kind };
  const crop = cropOf(text, line);
  const reading: LineReading = await recognizer.read(crop.image);
  return { line, crop, symbols: cleanSymbols(reading.symbols, kind) };
}

/** A number whose digits are as many as the shapes that it was read from. */
function isGoodNumber({ line, symbols }: ReadLine): boolean {
  const digits = symbols.filter(({ text }) => /\d/u.test(text)).length;
  const shapes = line.parts.filter(({ top, bottom }) => bottom - top >= 0.6 * line.letter);
  return digits >= shapes.length && meanConfidence({ symbols }) >= SURE;
}

export function textOf(symbols: readonly ReadSymbol[]): string {
  return symbols.map(({ text }) => text).join("");
}

export function meanConfidence({ symbols }: { readonly symbols: readonly ReadSymbol[] }): number {
  const sum = symbols.reduce((total, { confidence }) => total + confidence, 0);
  return symbols.length > 0 ? sum / symbols.length : 0;
}
