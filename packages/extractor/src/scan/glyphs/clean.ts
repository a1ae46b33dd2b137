import type { LineKind, ReadSymbol } from "../../ocr/recognizer.js";

const FORMS: Readonly<Record<string, string>> = {
  "，": ",",
  "、": ",",
  "。": ".",
  "．": ".",
  "·": ".",
  "−": "-",
  "－": "-",
  "–": "-",
  "—": "-",
};

/** Symbols without spaces; those of numbers in ASCII. */
export function cleanSymbols(symbols: readonly ReadSymbol[], kind: LineKind): ReadSymbol[] {
  return symbols
    .map((symbol) => {
      const text = symbol.text.replace(/\s+/gu, "");
      return { ...symbol, text: kind === "number" ? asciiOf(text) : text };
    })
    .filter(({ text }) => text !== "");
}

/** Whether a text holds digits and separators and nothing else, so that it is better read as a number. */
export function isNumeric(text: string): boolean {
  return /^[-\d.,]+$/u.test(asciiOf(text)) && /\d/u.test(asciiOf(text));
}

function asciiOf(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[，、。．·−－–—]/gu, (char) => FORMS[char] ?? char);
}
