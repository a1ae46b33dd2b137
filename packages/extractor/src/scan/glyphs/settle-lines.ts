import type { ScannedLine } from "../../page/content.js";
import { type SettledNumber, settleNumbers } from "../digits/settle-numbers.js";
import { heightOf } from "../lines/boxes.js";
import type { Raster } from "../raster.js";
import { type ReadLine, textOf } from "./read-line.js";

/** A line with its characters as they are settled. */
type SettledLine = { readonly line: ReadLine; readonly scanned: ScannedLine };

/**
 * The reading of each line of a page as it is kept, with how sure it is. Numbers are read a second time by the shapes
 * of the page's digits.
 * @param text The sheet that the lines stand on.
 */
export function settleLines(lines: readonly ReadLine[], text: Raster): readonly SettledLine[] {
  const numbers = lines.filter(
    ({ line, symbols }) => line.kind === "number" && /^-?[\d.,]*\d[\d.,]*$/u.test(textOf(symbols)),
  );
  const settled = settleNumbers(
    numbers.map(({ line: { box, parts, letter, cell }, symbols }) => {
      const full = parts.filter((part) => heightOf(part) >= 0.6 * letter).map(({ bottom }) => bottom);
      const bottom = full.sort((a, b) => a - b)[full.length >> 1] ?? 0;
      return { box, letter, bottom, symbols, ...(cell === undefined ? {} : { cell }) };
    }),
    text,
  );
  const byLine = new Map(numbers.map((line, i) => [line, settled[i]]));
  return lines.map((line) => {
    const number = byLine.get(line);
    return number ? settledNumber(line, number) : { line, scanned: scannedText(line) };
  });
}

function settledNumber(
  line: ReadLine,
  { text, confidence, candidates, characters }: SettledNumber,
): SettledLine {
  const { width } = line.crop.image.raster;
  const kept = textOf(line.symbols) === text;
  const symbols = [...text].map((char, i) => {
    const own = line.symbols[i];
    const sure = characters[i] ?? confidence;
    if (kept && own) return { ...own, confidence: sure };
    const [from, to] = [(width * i) / text.length, (width * (i + 1)) / text.length];
    return { text: char, confidence: sure, from, to, choices: [] };
  });
  return { line: { ...line, symbols }, scanned: { text, confidence, candidates, length: symbols.length } };
}

/** How often a character of a text is wrong that the recognizer is so sure of. */
function doubtOf(confidence: number): number {
  if (confidence >= 0.9) return 0.004;
  if (confidence >= 0.6) return 0.12;
  return confidence >= 0.3 ? 0.35 : 0.6;
}

function scannedText({ symbols }: ReadLine): ScannedLine {
  return {
    text: textOf(symbols),
    confidence: symbols.reduce((product, { confidence }) => product * (1 - doubtOf(confidence)), 1),
    candidates: [],
    length: symbols.length,
  };
}
